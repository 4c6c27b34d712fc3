package no.individuellplan.api.readers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.individuellplan.api.register.Named;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.readers.Reader;
import no.individuellplan.core.readers.Readers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everyone who sees one item today, and the services around the person that do not. */
@Schema(description = "By the decision that every reading is decided by.")
public record ReadersResponse(UUID item, Area area, List<Sees> sees, List<DoesNotSee> doesNotSee) {

    /**
     * @param unit where they work; alone for everybody with a task there; null for somebody at home
     * @param from the day it began, Europe/Oslo
     * @param until the last day; null while its basis lasts
     * @param endsAt for what lasts hours
     */
    @Schema(name = "SeesResponse")
    public record Sees(
            Named who,
            Named unit,
            Basis basis,
            String law,
            LocalDate from,
            LocalDate until,
            Instant endsAt,
            boolean mayChange) {}

    /** @param day when it was refused or taken back, or the last day it was shared */
    @Schema(name = "DoesNotSeeResponse")
    public record DoesNotSee(Named unit, Readers.Why why, LocalDate day) {}

    static ReadersResponse of(Readers readers, String ownName, Names names) {
        return new ReadersResponse(
                readers.item().id(),
                readers.item().area(),
                readers.sees().stream().map(one -> sees(one, ownName, names)).toList(),
                readers.doesNotSee().stream()
                        .map(one -> new DoesNotSee(names.unit(one.unit()), one.why(), one.day()))
                        .toList());
    }

    private static Sees sees(Readers.Sees one, String ownName, Names names) {
        return new Sees(
                switch (one.reader()) {
                    case Reader.Whole whole -> null;
                    case Reader.Worker worker -> names.employee(worker.who());
                    case Reader.Human human ->
                        new Named(human.who().value(), human.name() == null ? ownName : human.name());
                },
                switch (one.reader()) {
                    case Reader.Whole whole -> names.unit(whole.unit());
                    case Reader.Worker worker -> names.unit(worker.unit());
                    case Reader.Human human -> null;
                },
                one.basis(),
                one.basis().law().citation(),
                one.from(),
                one.until(),
                one.endsAt(),
                one.changes());
    }
}
