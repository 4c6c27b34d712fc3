/** A person's objection ({@code å motsette seg}) to sharing that needs no consent; a ledger apart from the consents. May depend on consent, access, agency and person. */
package no.individuellplan.core.objection;
