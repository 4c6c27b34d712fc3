/** What a rule is, how a decision is made from rules, and which provisions ({@code lovhjemmel}) they rest on. Depends on nothing. */
package no.individuellplan.core.law;
