/**
 * Opening in an emergency ({@code nødrett}) for those at work, and what the person is told of it. May depend on look, words,
 * staff and core.
 */
package no.individuellplan.web.emergency;
