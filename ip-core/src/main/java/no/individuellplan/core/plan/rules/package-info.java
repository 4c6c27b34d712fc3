/** What opening, activating, pausing and ending a plan need, norm by norm. Pure: facts in, decision out. */
package no.individuellplan.core.plan.rules;
