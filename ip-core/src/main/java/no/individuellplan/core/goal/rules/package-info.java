/** Whose words a goal has, norm by norm. Pure: facts in, decision out. */
package no.individuellplan.core.goal.rules;
