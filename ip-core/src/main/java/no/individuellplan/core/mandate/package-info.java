/**
 * Who has been given the right to act for a person by a decision or a document: the child welfare service that has the care
 * and those the child lives with ({@code omsorgsovertakelse}, pbrl §§ 3-4, 4-4), and {@code fullmakt} and
 * {@code fremtidsfullmakt}. May depend on access and everything left of it.
 */
package no.individuellplan.core.mandate;
