/** What objecting, and taking an objection back, needs, norm by norm. Pure: facts in, decision out. */
package no.individuellplan.core.objection.rules;
