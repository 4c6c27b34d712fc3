/**
 * Messages nobody would write, made from ones somebody did: what reads messages must stand them all. A run is made of
 * numbered inputs; run seed and number make any of them again.
 */
package no.individuellplan.integration.fuzz;
