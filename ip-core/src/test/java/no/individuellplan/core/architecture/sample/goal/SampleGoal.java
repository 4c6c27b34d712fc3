package no.individuellplan.core.architecture.sample.goal;

import no.individuellplan.core.architecture.sample.measure.SampleMeasure;

public record SampleGoal(SampleMeasure measure) {}
