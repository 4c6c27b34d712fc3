package no.individuellplan.core.architecture.sample.person;

/** A value with cases: not a port. */
public sealed interface State {
    record Known() implements State {}
}
