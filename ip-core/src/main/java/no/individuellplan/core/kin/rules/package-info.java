/** What naming next of kin, and being one, needs, norm by norm. Pure: facts in, decision out. */
package no.individuellplan.core.kin.rules;
