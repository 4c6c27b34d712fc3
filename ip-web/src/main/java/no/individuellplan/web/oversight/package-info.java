/**
 * The pages of the one who reviews the log ({@code personvernombud}, {@code etterfølgende kontroll}). May depend on look,
 * words, staff and core.
 */
package no.individuellplan.web.oversight;
