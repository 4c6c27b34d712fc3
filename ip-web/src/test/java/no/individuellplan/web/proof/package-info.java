/** What the parts promise together, proved on the whole application: access, delivery, receiving ({@code tilgang, e-melding}). */
package no.individuellplan.web.proof;
