/** Rules on who may act for whom ({@code representasjon}). May depend on person and law. */
package no.individuellplan.core.mandate.rules;
