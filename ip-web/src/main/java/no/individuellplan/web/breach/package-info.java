/**
 * The pages on breaches of security ({@code avvik}), and what the person's own page says of them. May depend on look,
 * words, staff and core.
 */
package no.individuellplan.web.breach;
