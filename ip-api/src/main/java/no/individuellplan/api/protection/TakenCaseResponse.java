package no.individuellplan.api.protection;

import java.util.UUID;

/** Whose case was taken. */
public record TakenCaseResponse(UUID person) {}
