/**
 * Those who keep this installation running ({@code drift}): who they are. They read nothing about those who get services. May
 * depend on access and agency.
 */
package no.individuellplan.core.operation;
