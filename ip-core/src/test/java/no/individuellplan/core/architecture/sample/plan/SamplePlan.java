package no.individuellplan.core.architecture.sample.plan;

import no.individuellplan.core.architecture.sample.goal.SampleGoal;

public record SamplePlan(SampleGoal goal) {}
