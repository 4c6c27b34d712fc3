package no.individuellplan.core.invariant;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.notice.NoticeAddress;
import no.individuellplan.core.notice.NoticeLanguage;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.world.Cast;

/** People want notices by e-mail, stop them, and open their own page; others try. */
final class NoticeDeeds {
    private final Stage on;

    NoticeDeeds(Stage on) {
        this.on = on;
    }

    List<Supplier<Optional<Deed>>> all() {
        return List.of(this::give, this::give, this::stop, this::open);
    }

    private Optional<Deed> give() {
        Person person = on.anyPerson();
        Actor actor = on.mostly(Cast.self(person));
        String email = on.chance.in(1, 20) ? on.chance.words() : actor.id() + "@example.org";
        NoticeLanguage language = on.chance.of(List.of(NoticeLanguage.values()));
        return Optional.of(Deed.of("want notices", actor, () -> on.use.notice.choose.give(actor, email, language)));
    }

    private Optional<Deed> stop() {
        return someone().map(actor -> Deed.of("stop notices", actor, () -> on.use.notice.choose.stop(actor)));
    }

    private Optional<Deed> open() {
        return someone().map(actor -> Deed.of("open own page", actor, () -> on.use.notice.choose.opened(actor)));
    }

    private Optional<Actor> someone() {
        List<NoticeAddress> given = on.world.as(Cast.platform(), on.ports.noticeAddresses::all);
        return on.chance
                .maybe(given)
                .map(one -> on.mostly(
                        Cast.self(on.ports.persons.recognise(one.person()).orElseThrow())));
    }
}
