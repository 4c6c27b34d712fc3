/** Letters on paper for those who want no digital notices ({@code reservasjon}). May depend on core.reservation and core.plan. */
package no.individuellplan.api.paper;
