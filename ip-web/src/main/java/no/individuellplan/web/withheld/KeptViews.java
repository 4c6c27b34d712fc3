package no.individuellplan.web.withheld;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.plan.ReadOwnPlan;
import no.individuellplan.core.plan.ReadPlan;
import no.individuellplan.core.withheld.ReadWithheld;
import no.individuellplan.core.withheld.SharedKept;
import no.individuellplan.core.withheld.ToldParents;
import no.individuellplan.core.withheld.Withheld;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.look.DateWords;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.own.Names;
import no.individuellplan.web.staff.Words;
import no.individuellplan.web.words.StateTexts;

/** Fills the pages on what is kept from parents. */
@ApplicationScoped
@Transactional
class KeptViews {
    static final int KEEPS_FROM = 12;
    static final int SIXTEEN = 16;
    static final int ADULT = 18;

    private final ReadWithheld read;
    private final ReadOwnPlan ownPlan;
    private final ReadPlan plans;
    private final Persons persons;
    private final Names names;
    private final Words words;
    private final CurrentLanguage language;
    private final Clock clock;

    KeptViews(
            ReadWithheld read,
            ReadOwnPlan ownPlan,
            ReadPlan plans,
            Persons persons,
            Names names,
            Words words,
            CurrentLanguage language,
            Clock clock) {
        this.read = read;
        this.ownPlan = ownPlan;
        this.plans = plans;
        this.persons = persons;
        this.names = names;
        this.words = words;
        this.language = language;
        this.clock = clock;
    }

    /** @throws NotVisible for anybody but one of 12 to 17, and but one from whose parents something has been kept */
    OwnKeptView own(Actor actor, Form form) {
        if (!(actor instanceof Actor.Citizen citizen)) {
            throw new NotVisible();
        }
        PlanView.ForPerson mine = ownPlan.read(actor);
        PlanView.Body body = mine.body().orElseThrow(NotVisible::new);
        int age = age(mine.person());
        Things things = new Things(body, mine.suggestions(), language.language());
        ReadWithheld.KeptAndTold found = read.of(actor, citizen.person());
        KeptLists lists = new Lists(actor, things, OwnKeptPage.BASE, age, found).all();
        if (age < KEEPS_FROM || (age >= ADULT && lists.nothing())) {
            throw new NotVisible();
        }
        return new OwnKeptView(
                lists, choices(mine.person().id(), body, things, found), age < SIXTEEN, age >= SIXTEEN, form);
    }

    /** @throws NotVisible for one who does not coordinate, and for grown-ups from whose parents nothing was kept */
    StaffKeptView staff(Actor.Professional actor, PersonId person, Form form) {
        return open(
                actor,
                person,
                opened -> new StaffKeptView(
                        StaffKeptPage.base(person),
                        plan(person),
                        opened.plan.person().name(),
                        opened.lists(),
                        choices(person, opened.plan.body(), opened.things, opened.found),
                        opened.age < ADULT,
                        form));
    }

    /** @throws NotVisible as {@link #staff}, and for what is not kept */
    OneKeptView one(Actor.Professional actor, PersonId person, UUID id, Form form, boolean stale) {
        return open(actor, person, opened -> {
            Withheld kept = opened.found.kept().stream()
                    .filter(one -> one.stands() && one.id().value().equals(id))
                    .findFirst()
                    .orElseThrow(NotVisible::new);
            KeptTexts say = words.in(KeptTexts.class);
            KeptChoices choices = choices(person, opened.plan.body(), opened.things, opened.found);
            boolean lifts = kept.by() == Withheld.By.PROFESSIONAL;
            return new OneKeptView(
                    StaffKeptPage.base(person),
                    opened.plan.person().name(),
                    opened.line(kept),
                    Stream.concat(
                                    Stream.of(new Choice(StaffKeptPage.STANDS, say.outcomeStands())),
                                    lifts
                                            ? Stream.of(new Choice(StaffKeptPage.LIFTED, say.outcomeLifted()))
                                            : Stream.of())
                            .toList(),
                    opened.things.all().stream()
                            .filter(thing -> kept.item() == null
                                    ? thing.area() == kept.area()
                                    : thing.id().equals(kept.item()))
                            .map(Things.Thing::choice)
                            .toList(),
                    choices.parents(),
                    opened.age < KEEPS_FROM && kept.item() != null ? choices.units() : List.of(),
                    form,
                    stale);
        });
    }

    /** The words somebody of 12 to 15 says yes to, as the page shows them. */
    String sharing(Actor actor, UUID item, String unit) {
        PlanView.ForPerson mine = ownPlan.read(actor);
        KeptTexts say = words.in(KeptTexts.class);
        Things things = new Things(mine.body().orElseThrow(NotVisible::new), mine.suggestions(), language.language());
        return say.shareWords(unit, things.words(item, say.somethingElse()));
    }

    /** Whether the way to the page is shown: to each of 12 to 17 alike, whatever is kept. */
    boolean concerns(PersonId person) {
        return persons.find(person).filter(one -> age(one) >= KEEPS_FROM).isPresent() && isChild(person);
    }

    boolean isChild(PersonId person) {
        return persons.find(person).filter(one -> age(one) < ADULT).isPresent();
    }

    private int age(Person person) {
        return person.ageOn(LocalDate.now(clock)).orElse(ADULT);
    }

    static String plan(PersonId person) {
        return "/personer/" + person.value() + "/plan";
    }

    private <T> T open(Actor.Professional actor, PersonId person, Function<Opened, T> page) {
        return switch (plans.readOpen(actor, person)) {
            case PlanView.ForCoordinator whole -> page.apply(opened(actor, person, whole));
            case PlanView.ForParticipant part -> throw new NotVisible();
            case PlanView.ForPerson own -> throw new NotVisible();
        };
    }

    private Opened opened(Actor.Professional actor, PersonId person, PlanView.ForCoordinator whole) {
        int age = age(whole.person());
        ReadWithheld.KeptAndTold found = read.of(actor, person);
        Things things = new Things(whole.body(), whole.suggestions(), language.language());
        Opened opened =
                new Opened(whole, found, things, age, new Lists(actor, things, StaffKeptPage.base(person), age, found));
        if (age >= ADULT && opened.lists().nothing()) {
            throw new NotVisible();
        }
        return opened;
    }

    private record Opened(
            PlanView.ForCoordinator plan, ReadWithheld.KeptAndTold found, Things things, int age, Lists all) {
        KeptLists lists() {
            return all.all();
        }

        KeptLine line(Withheld kept) {
            return all.line(kept);
        }
    }

    private KeptChoices choices(PersonId person, PlanView.Body body, Things things, ReadWithheld.KeptAndTold found) {
        StateTexts say = words.in(StateTexts.class);
        KeptTexts kept = words.in(KeptTexts.class);
        return new KeptChoices(
                Stream.concat(
                                things.all().stream().map(Things.Thing::choice),
                                Area.LIFE_AREAS.stream()
                                        .sorted()
                                        .map(area -> new Choice(area.name(), kept.everythingAbout(say.area(area)))))
                        .toList(),
                persons.representativesOf(person, LocalDate.now(clock)).stream()
                        .map(Representation::representative)
                        .distinct()
                        .map(id -> new Choice(id.toString(), persons.nameOf(id).orElse("")))
                        .toList(),
                things.all().stream()
                        .filter(Things.Thing::alone)
                        .filter(thing -> found.kept().stream()
                                .filter(Withheld::stands)
                                .anyMatch(one -> one.item() == null
                                        ? one.area() == thing.area()
                                        : one.item().equals(thing.id())))
                        .map(Things.Thing::choice)
                        .toList(),
                body.participants().stream()
                        .filter(Participant::takesPart)
                        .map(one -> new Choice(one.unit().toString(), names.unit(one.unit())))
                        .distinct()
                        .toList());
    }

    /** The lines as one reader sees them. */
    private final class Lists {
        private final Actor reader;
        private final Things things;
        private final String base;
        private final int age;
        private final ReadWithheld.KeptAndTold found;
        private final Set<UUID> told;
        private final KeptTexts say = words.in(KeptTexts.class);

        Lists(Actor reader, Things things, String base, int age, ReadWithheld.KeptAndTold found) {
            this.found = found;
            told = found.told().stream().map(ToldParents::item).collect(Collectors.toSet());
            this.reader = reader;
            this.things = things;
            this.base = base;
            this.age = age;
        }

        KeptLists all() {
            return new KeptLists(
                    found.kept().stream()
                            .filter(Withheld::stands)
                            .map(this::line)
                            .toList(),
                    found.told().stream().map(this::told).toList(),
                    found.shared().stream()
                            .filter(line -> line.ends() == null
                                    && found.shared().stream()
                                            .noneMatch(end -> line.id().equals(end.ends())))
                            .map(this::shared)
                            .toList()
                            .reversed());
        }

        KeptLine line(Withheld one) {
            return new KeptLine(
                    base + "/" + one.id(),
                    one.item() == null
                            ? say.everythingAbout(words.in(StateTexts.class).area(one.area()))
                            : things.words(one.item(), say.somethingElse()),
                    name(one.from()),
                    by(one.actor(), one.actorName()),
                    one.actor().equals(reader.id()),
                    told.contains(one.item()),
                    one.reason(),
                    day(one.since()),
                    one.reviewOn(),
                    Optional.ofNullable(one.reviewed()).orElse(""),
                    one.reviewDue(LocalDate.now(clock)),
                    one.version());
        }

        private ToldLine told(ToldParents one) {
            return new ToldLine(
                    things.words(one.item(), say.somethingElse()),
                    name(one.parent()),
                    one.why(),
                    one.childTold(),
                    one.byName(),
                    day(one.at()));
        }

        private SharedLine shared(SharedKept one) {
            boolean mayStop =
                    reader instanceof Actor.Citizen ? age >= KEEPS_FROM : one.by() == Withheld.By.PROFESSIONAL;
            return new SharedLine(
                    things.words(one.item(), say.somethingElse()),
                    names.unit(one.unit()),
                    one.words(),
                    by(one.actor(), one.actorName()),
                    day(one.at()),
                    mayStop ? base + "/stopp/" + one.unit() + "/" + one.item() : "");
        }

        private static LocalDate day(Instant at) {
            return LocalDate.ofInstant(at, DateWords.NORWAY);
        }

        private String by(UUID id, String name) {
            return id.equals(reader.id()) ? say.you() : name;
        }

        private String name(PersonId parent) {
            return parent == null ? "" : persons.nameOf(parent).orElse("");
        }
    }
}
