/**
 * The operator's door on the machine itself ({@code drift}): hands in e-messages without a person logging in. Shut unless a
 * token is set, open only to this machine. May depend on message and problem.
 */
package no.individuellplan.api.operator;
