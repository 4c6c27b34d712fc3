package no.individuellplan.core.architecture.sample;

/** Has a name that says nothing. */
final class SampleManager {}
