/** What a complaint and a request about one's own information ask for ({@code klage, retting, sletting}). Pure functions. */
package no.individuellplan.core.rights.rules;
