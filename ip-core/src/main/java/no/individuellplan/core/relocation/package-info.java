/** A plan that moves with the person to another municipality ({@code flytting}). May depend on plan, need, coordinator and consent. */
package no.individuellplan.core.relocation;
