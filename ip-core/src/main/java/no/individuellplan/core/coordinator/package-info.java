/** The coordinator's chair ({@code koordinator}): held by one who accepted, else visibly by the coordinating unit. May depend on access and consent. */
package no.individuellplan.core.coordinator;
