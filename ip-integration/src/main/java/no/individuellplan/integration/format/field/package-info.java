/**
 * What a payload says as names, values and parts for showing, whether it is modelled or not: one way for every kind of
 * message that is more than a few lines of text. Depends on the code lists and the shared XML.
 */
package no.individuellplan.integration.format.field;
