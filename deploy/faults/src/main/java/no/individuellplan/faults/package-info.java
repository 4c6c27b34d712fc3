/**
 * Messages between two installations while their parts are killed: nothing may be lost, doubled or out of order. May depend on
 * deploy/local.
 */
package no.individuellplan.faults;
