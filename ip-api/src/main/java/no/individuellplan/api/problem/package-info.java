/**
 * What went wrong, as {@code application/problem+json} (RFC 9457): a refusal by rule ({@code avslag}) with sentence and
 * provision, a missing field, a version that has moved on. May depend on core.law and core.access.
 */
package no.individuellplan.api.problem;
