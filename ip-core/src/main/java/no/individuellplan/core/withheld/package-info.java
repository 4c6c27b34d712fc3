/**
 * What is kept from those with parental responsibility, by the child or for its sake, and what they must know all the same
 * ({@code unntak fra informasjon til foreldre}, pbrl § 3-4). May depend on access and everything left of it.
 */
package no.individuellplan.core.withheld;
