/** What sending and matching a message need, norm by norm. Pure: facts in, decision out. */
package no.individuellplan.core.message.rules;
