/** What protecting an address, and naming who sees the person all the same, needs, norm by norm. Pure: facts in, decision out. */
package no.individuellplan.core.protection.rules;
