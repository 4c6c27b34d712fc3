/** What reporting, assessing, offering and declining need, norm by norm. Pure: facts in, decision out. */
package no.individuellplan.core.need.rules;
