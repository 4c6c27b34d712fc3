/** People, whom they may act for, and their close family ({@code pasient og bruker, representant, pårørende}). May depend on sql and access. */
package no.individuellplan.store.person;
