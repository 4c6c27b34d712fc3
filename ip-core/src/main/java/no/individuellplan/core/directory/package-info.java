/**
 * The address register ({@code Adresseregisteret}, HIS 1153): who can be reached by e-message, at two levels, and for what.
 * Says nothing about those who get services. May depend on access, agency and law.
 */
package no.individuellplan.core.directory;
