package no.individuellplan.web.unsent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import no.individuellplan.core.access.CurrentActor;

/** The mark in every form of a page: whoever it is made for. */
@Named("writer")
@RequestScoped
public class WriterMark {
    /** The name of the hidden field. */
    public static final String FIELD = "skrevetAv";

    private final CurrentActor actor;
    private final Writers writers;

    WriterMark(CurrentActor actor, Writers writers) {
        this.actor = actor;
        this.writers = writers;
    }

    public String field() {
        return FIELD;
    }

    /** Empty when nobody is logged in. */
    public String mark() {
        return actor.get().flatMap(writers::of).map(writers::mark).orElse("");
    }
}
