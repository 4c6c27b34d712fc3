/**
 * Validation against the Directorate's schemas (XML-skjema), which are not part of this project: they are read from a
 * folder named in configuration.
 *
 * <p>Depends on the JDK only.
 */
package no.individuellplan.integration.format.schema;
