/**
 * Rights in use ({@code klage, retting, sletting, innsyn}): the person's pages, and those of the unit that answers. May depend on
 * own, staff, look, words and core.
 */
package no.individuellplan.web.rights;
