/**
 * Access opened because life or health is at stake ({@code nødrett, blålys}, hpl § 23): narrow, for hours, told to the person
 * and looked at afterwards. May depend on access, agency, person and everything left of them.
 */
package no.individuellplan.core.emergency;
