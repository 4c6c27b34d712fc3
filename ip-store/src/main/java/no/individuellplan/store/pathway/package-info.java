/** What is written in about treatment and the plan ({@code tvungent psykisk helsevern, pasientforløp}). May depend on sql and access. */
package no.individuellplan.store.pathway;
