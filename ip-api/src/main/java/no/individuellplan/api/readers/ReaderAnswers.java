package no.individuellplan.api.readers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.preview.PreviewPlan;
import no.individuellplan.core.readers.ReadReaders;
import no.individuellplan.core.readers.Readers;

/** The answer in one transaction with its names and its log. */
@ApplicationScoped
class ReaderAnswers {
    private final ReadReaders read;
    private final PreviewPlan preview;
    private final Persons persons;
    private final Names names;

    ReaderAnswers(ReadReaders read, PreviewPlan preview, Persons persons, Names names) {
        this.read = read;
        this.preview = preview;
        this.persons = persons;
        this.names = names;
    }

    @Transactional
    ReadersResponse of(Actor actor, UUID item) {
        Readers readers = read.of(actor, item);
        String own = persons.find(readers.item().person()).map(Person::name).orElse(null);
        return ReadersResponse.of(readers, own, names);
    }

    @Transactional
    SeenAsResponse as(Actor actor, PlanId plan, UUID reader) {
        return SeenAsResponse.of(preview.of(actor, plan, reader), names);
    }
}
