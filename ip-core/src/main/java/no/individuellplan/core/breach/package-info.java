/**
 * A breach of security about people's information ({@code brudd på personopplysningssikkerheten}, {@code avvik}): what
 * happened, and that Datatilsynet and those it is about are told. May depend on oversight, access, agency, person and
 * everything left of them.
 */
package no.individuellplan.core.breach;
