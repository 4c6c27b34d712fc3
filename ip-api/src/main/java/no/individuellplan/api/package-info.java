/**
 * JSON for other systems under {@code /api/v1} ({@code grensesnitt for andre systemer}): what the pages do, with the same
 * use cases, the same permits and the same log. May depend on ip-core only.
 */
package no.individuellplan.api;
