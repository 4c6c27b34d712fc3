/**
 * Pages on what is kept from those who act for a child ({@code opplysninger som ikke gis til foreldre}): the young person's
 * own, and the coordinator's. May depend on look, staff, own, sharing and words.
 */
package no.individuellplan.web.withheld;
