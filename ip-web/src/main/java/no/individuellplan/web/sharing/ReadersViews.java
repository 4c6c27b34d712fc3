package no.individuellplan.web.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.plan.ReadOwnPlan;
import no.individuellplan.core.readers.ReadReaders;
import no.individuellplan.core.readers.Reader;
import no.individuellplan.core.readers.Readers;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.own.Names;

/** Gathers who sees one thing in one's own plan. */
@ApplicationScoped
class ReadersViews {
    private final ReadOwnPlan own;
    private final ReadReaders readers;
    private final Names names;
    private final CurrentLanguage language;

    ReadersViews(ReadOwnPlan own, ReadReaders readers, Names names, CurrentLanguage language) {
        this.own = own;
        this.readers = readers;
        this.names = names;
        this.language = language;
    }

    /** @throws NotVisible when it is not in the plan, or not for the reader's eyes */
    @Transactional
    ReadersView of(Actor actor, UUID item) {
        Readers found = readers.of(actor, item);
        PlanView.ForPerson mine = own.read(actor);
        String what = mine.body()
                .flatMap(body -> new ItemNames(body, language.language()).of(item))
                .orElseThrow(NotVisible::new);
        return new ReadersView(
                what,
                found.sees().stream()
                        .map(one -> sees(actor, mine.person().name(), one))
                        .toList(),
                found.doesNotSee().stream()
                        .map(one -> new ReadersView.DoesNotSee(names.unit(one.unit()), one.why(), one.day()))
                        .toList());
    }

    private ReadersView.Sees sees(Actor actor, String person, Readers.Sees one) {
        return switch (one.reader()) {
            case Reader.Whole whole -> line(one, null, names.unit(whole.unit()), false);
            case Reader.Worker worker -> line(one, names.employee(worker.who()), names.unit(worker.unit()), false);
            case Reader.Human human ->
                line(
                        one,
                        human.name() == null ? person : human.name(),
                        null,
                        human.who().value().equals(actor.id()));
        };
    }

    private static ReadersView.Sees line(Readers.Sees one, String name, String workplace, boolean you) {
        return new ReadersView.Sees(
                name, workplace, you, one.basis(), one.from(), one.until(), one.endsAt(), one.changes());
    }
}
