/** The person objects ({@code å motsette seg}) to what needs no consent. May depend on look, own and words. */
package no.individuellplan.web.objection;
