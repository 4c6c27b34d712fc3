/** The access log ({@code innsynslogg}, pasientjournalloven § 22 a): who looked at or changed what, on which basis. Depends on ids only. */
package no.individuellplan.core.audit;
