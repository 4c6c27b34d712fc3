/**
 * Forms that could not be sent because the login had ended ({@code usendt skjema}): kept for half an hour, sealed, and shown
 * to nobody but the one who wrote them. May depend on {@code look} and {@code core.access}.
 */
package no.individuellplan.web.unsent;
