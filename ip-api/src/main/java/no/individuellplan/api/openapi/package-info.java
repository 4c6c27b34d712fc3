/**
 * The description of the API in OpenAPI 3.1 ({@code beskrivelse av grensesnittet}): examples with invented people, and the
 * answers every operation can give. Depends on the classes it describes through their annotations only.
 */
package no.individuellplan.api.openapi;
