package no.individuellplan.web.plan.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.Attested;
import no.individuellplan.core.consent.ConsentBook;
import no.individuellplan.core.consent.ConsentEntry;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.ConsentRequest;
import no.individuellplan.core.consent.Entitled;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.sharing.ConsentWords;
import no.individuellplan.web.staff.AtWork;
import no.individuellplan.web.staff.Colleagues;
import no.individuellplan.web.staff.Names;
import no.individuellplan.web.staff.Words;

/** What can be chosen when an answer is written in. Asked inside the transaction the plan was read in. */
@ApplicationScoped
class WriteInChoices {
    private static final int ADULT = 18;

    private final ConsentBook book;
    private final Persons persons;
    private final Colleagues colleagues;
    private final AreaChoices areas;
    private final Names names;
    private final Words words;
    private final AtWork atWork;
    private final CurrentLanguage language;
    private final Clock clock;

    WriteInChoices(
            ConsentBook book,
            Persons persons,
            Colleagues colleagues,
            AreaChoices areas,
            Names names,
            Words words,
            AtWork atWork,
            CurrentLanguage language,
            Clock clock) {
        this.book = book;
        this.persons = persons;
        this.colleagues = colleagues;
        this.areas = areas;
        this.names = names;
        this.words = words;
        this.atWork = atWork;
        this.language = language;
        this.clock = clock;
    }

    WriteInView of(PlanView.ForCoordinator plan) {
        PlanTexts say = words.in(PlanTexts.class);
        return new WriteInView(
                units(plan),
                givers(plan.person()),
                List.of(
                        new Choice(Answer.GIVEN.name(), say.writeInYes()),
                        new Choice(Answer.WITHDRAWN.name(), say.writeInNo())),
                List.of(
                        new Choice(Attested.Form.PAPER.name(), say.writeInPaper()),
                        new Choice(Attested.Form.ORAL.name(), say.writeInOral())),
                areas.shareable(),
                colleagues.besides(atWork.actor()),
                plan.person().ageOn(LocalDate.now(clock)).orElse(0) < ADULT);
    }

    /** The words a yes is to, as the person's own page says them: what the paper said, or what was read out. */
    @Transactional
    String words(UnitId unit, Set<Area> chosen, String purpose, LocalDate until) {
        return ConsentWords.stored(
                new ConsentWords(language.language(), clock).sharing(names.unit(unit), chosen, purpose, until));
    }

    /** Services in the plan, asked about, or answered about before. */
    private List<Choice> units(PlanView.ForCoordinator plan) {
        return Stream.of(
                        plan.body().participants().stream().map(Participant::unit),
                        plan.questions().stream().map(ConsentRequest::recipient),
                        plan.consents().stream()
                                .filter(line -> line.kind() == ConsentKind.SHARING)
                                .map(ConsentEntry::recipient))
                .flatMap(some -> some)
                .distinct()
                .map((UnitId unit) -> new Choice(unit.toString(), names.unit(unit)))
                .toList();
    }

    /** Those whose yes is needed, and the person, whose own no always counts. */
    private List<Choice> givers(Person person) {
        return Stream.concat(
                        Stream.of(person.id()),
                        book
                                .entitled(person, ConsentKind.SHARING, LocalDate.now(clock))
                                .map(Entitled::required)
                                .stream()
                                .flatMap(some -> some.stream()
                                        .sorted((one, other) -> one.value().compareTo(other.value()))))
                .distinct()
                .map(id -> new Choice(id.toString(), persons.nameOf(id).orElse("")))
                .toList();
    }
}
