/** The person ({@code pasient, bruker, tjenestemottaker}) and those who may act for them ({@code representant}). May depend on ids and law. */
package no.individuellplan.core.person;
