/**
 * Control afterwards of who has looked ({@code etterfølgende kontroll}, pjl § 22): signs of odd access, and what those who
 * review the log decide about them. May depend on access, agency, person, audit and everything left of them.
 */
package no.individuellplan.core.oversight;
