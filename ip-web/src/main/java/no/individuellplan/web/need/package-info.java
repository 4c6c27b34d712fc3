/**
 * Reported needs ({@code melding om behov}): the report and its receipt, and the coordinating unit's list of who waits.
 * May depend on {@code look}, {@code error}, {@code staff} and on {@code core.need}, {@code core.coordinator} and what they
 * know.
 */
package no.individuellplan.web.need;
