/** What a consent ({@code samtykke}) needs to be one, norm by norm. Pure: facts in, decision out. */
package no.individuellplan.core.consent.rules;
