/** What moving a plan to another municipality needs, norm by norm. Pure: facts in, decision out. */
package no.individuellplan.core.relocation.rules;
