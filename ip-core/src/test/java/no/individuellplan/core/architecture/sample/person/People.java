package no.individuellplan.core.architecture.sample.person;

/** A port. */
public interface People {
    boolean known(String name);
}
