/**
 * The person's own page and who has looked ({@code innsynslogg}). May depend on the representations of the plan's parts.
 */
package no.individuellplan.api.person;
