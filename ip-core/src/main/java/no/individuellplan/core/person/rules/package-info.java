/** What the law ties to a birthday ({@code aldersgrenser}), norm by norm. Pure: facts in, decision out. */
package no.individuellplan.core.person.rules;
