package no.individuellplan.core.architecture.sample.measure;

public record SampleMeasure(String what) {}
