package no.individuellplan.core.architecture.sample.plan;

import no.individuellplan.core.architecture.sample.person.KnowsPlan;

/** Closes a circle between person and plan. */
public record KnowsKnower(KnowsPlan knower) {}
