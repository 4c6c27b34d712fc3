/**
 * The day of somebody at work ({@code min dag}): what waits for their answer, what is late, and the plans they are in; each
 * done from its row. May depend on {@code look}, {@code error}, {@code staff} and on {@code core.plan} and what it knows.
 */
package no.individuellplan.web.day;
