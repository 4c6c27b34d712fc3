/** What received messages ask for ({@code oppfølging}). May depend on core.followup. */
package no.individuellplan.api.followup;
