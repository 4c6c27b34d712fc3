/** The child coordinator ({@code barnekoordinator}): wanted by the family, appointed by the municipality until 18 (hol § 7-2 a). May depend on access, consent, need and coordinator. */
package no.individuellplan.core.childcoordinator;
