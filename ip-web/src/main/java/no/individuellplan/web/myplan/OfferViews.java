package no.individuellplan.web.myplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.NeedState;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.plan.ReadOwnPlan;
import no.individuellplan.web.look.DateWords;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Language;
import no.individuellplan.web.own.Names;
import no.individuellplan.web.sharing.ConsentWords;

/** Gathers what the page of an offer shows. */
@ApplicationScoped
class OfferViews {
    private static final int HEARD_FROM = 7;

    private final ReadOwnPlan own;
    private final Names names;
    private final Clock clock;

    OfferViews(ReadOwnPlan own, Names names, Clock clock) {
        this.own = own;
        this.names = names;
        this.clock = clock;
    }

    @Transactional
    OfferView of(Actor actor, UUID id, Form form, Language language) {
        PlanView.ForPerson mine = own.read(actor);
        Need need = mine.need();
        if (need == null || !need.id().value().equals(id) || need.state() != NeedState.OFFERED) {
            throw new NotVisible();
        }
        boolean child = mine.actingAs() == Representation.Kind.PARENT;
        return new OfferView(
                id.toString(),
                need.version(),
                names.unit(need.receivingUnit()),
                need.assessment(),
                new ConsentWords(language, clock).plan(),
                child ? mine.person().givenName() : null,
                heard(mine.person()),
                others(mine, actor),
                mine.mayAnswer(),
                form);
    }

    /** Null when nobody else has to say yes. */
    private static String others(PlanView.ForPerson mine, Actor reader) {
        String named = mine.waitsForOthers().stream()
                .filter(name -> !name.equals(reader.name()))
                .sorted()
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? null : named;
    }

    private boolean heard(Person person) {
        return person.ageOn(LocalDate.now(clock.withZone(DateWords.NORWAY)))
                .filter(age -> age >= HEARD_FROM)
                .isPresent();
    }
}
