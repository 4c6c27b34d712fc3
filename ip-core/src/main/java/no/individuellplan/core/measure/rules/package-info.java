/** What asking for, answering and reporting a measure need, norm by norm. Pure: facts in, decision out. */
package no.individuellplan.core.measure.rules;
