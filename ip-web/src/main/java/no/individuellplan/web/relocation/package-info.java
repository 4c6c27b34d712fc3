/** Pages on a plan that moves to another municipality ({@code flytting}). May depend on look, own, staff and words. */
package no.individuellplan.web.relocation;
