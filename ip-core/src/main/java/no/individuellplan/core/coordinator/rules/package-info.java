/** Who may be asked to coordinate, norm by norm. Pure: facts in, decision out. */
package no.individuellplan.core.coordinator.rules;
