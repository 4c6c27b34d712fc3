/**
 * The one the plan is for ({@code pasient, bruker, tjenestemottaker}), and those who may act for them ({@code verge,
 * fullmektig, foresatt}). May depend on law and audit only.
 */
package no.individuellplan.core.person;
