package no.individuellplan.core.architecture.sample;

import jakarta.inject.Inject;

/** Prints, and is injected into a field. */
final class Talkative {
    @Inject
    private Patient patient;

    void speak() {
        System.out.println(patient);
    }
}
