/**
 * Versions ({@code versjon}) as ETag and If-Match, so that nobody writes over another's words. May depend on problem and
 * core.access.
 */
package no.individuellplan.api.version;
