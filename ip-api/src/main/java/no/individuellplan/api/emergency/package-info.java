/** Opening in an emergency ({@code nødrett}), and what the person is told of it. May depend on core.emergency. */
package no.individuellplan.api.emergency;
