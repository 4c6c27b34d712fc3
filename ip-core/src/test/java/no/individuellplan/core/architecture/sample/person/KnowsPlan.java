package no.individuellplan.core.architecture.sample.person;

import no.individuellplan.core.architecture.sample.plan.SamplePlan;

/** Breaks the order: the person comes before the plan. */
public record KnowsPlan(SamplePlan plan) {}
