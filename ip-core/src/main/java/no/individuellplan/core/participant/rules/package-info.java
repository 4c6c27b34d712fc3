/** What inviting and answering need, norm by norm. Pure: facts in, decision out. */
package no.individuellplan.core.participant.rules;
