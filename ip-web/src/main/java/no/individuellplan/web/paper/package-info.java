/** Letters on paper for those who want no digital notices ({@code reservasjon}). May depend on look, own, staff and words. */
package no.individuellplan.web.paper;
