/** Who may want, be and act as child coordinator, norm by norm. Pure: facts in, decision out. */
package no.individuellplan.core.childcoordinator.rules;
