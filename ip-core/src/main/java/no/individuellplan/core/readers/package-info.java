/** Who sees what ({@code hvem ser dette}), explained by the decision itself. May depend on access, consent and participant. */
package no.individuellplan.core.readers;
