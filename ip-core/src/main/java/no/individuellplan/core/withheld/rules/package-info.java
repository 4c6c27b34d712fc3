/** What keeping something from parents, and telling them all the same, needs, norm by norm. Pure: facts in, decision out. */
package no.individuellplan.core.withheld.rules;
