package no.individuellplan.web.relocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.RelocationId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.plan.ReadOwnPlan;
import no.individuellplan.core.relocation.Municipality;
import no.individuellplan.core.relocation.ReadRelocations;
import no.individuellplan.core.relocation.ReadRelocations.Moving;
import no.individuellplan.core.relocation.Relocation.State;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.look.DateWords;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.own.Names;
import no.individuellplan.web.own.OwnPlan;
import no.individuellplan.web.staff.Colleagues;

/** Fills the pages on moving. */
@ApplicationScoped
@Transactional
public class RelocationViews {
    private final ReadRelocations read;
    private final ReadOwnPlan own;
    private final Municipality municipality;
    private final Colleagues colleagues;
    private final Names names;
    private final CurrentLanguage language;
    private final Clock clock;

    RelocationViews(
            ReadRelocations read,
            ReadOwnPlan own,
            Municipality municipality,
            Colleagues colleagues,
            Names names,
            CurrentLanguage language,
            Clock clock) {
        this.read = read;
        this.own = own;
        this.municipality = municipality;
        this.colleagues = colleagues;
        this.names = names;
        this.language = language;
        this.clock = clock;
    }

    OwnMoveView own(Actor actor, Form form) {
        PlanView.ForPerson mine = own.read(actor);
        Optional<Moving> last = last(read.of(actor, OwnPlan.person(actor)));
        return new OwnMoveView(
                last.map(one -> MoveView.of(one, names)).orElse(null),
                last.filter(one -> one.relocation().state() == State.PROPOSED)
                        .map(one -> text(mine, one))
                        .orElse(List.of()),
                last.filter(one -> someYes(mine, one)).isPresent(),
                actor instanceof Actor.Representative && childsViewIsAsked(mine)
                        ? mine.person().givenName()
                        : null,
                municipalities(),
                form);
    }

    CoordinatorMoveView coordinator(Actor.Professional actor, PersonId person, Form form) {
        return new CoordinatorMoveView(
                CoordinatorMovePage.base(person),
                last(read.of(actor, person)).map(one -> MoveView.of(one, names)).orElse(null),
                municipalities(),
                form);
    }

    UnitMoveView unit(Actor.Professional actor, RelocationId id, Form form, boolean stale) {
        Moving one = read.one(actor, id);
        boolean mayTakeOver = one.relocation().waits() && one.to().id().equals(actor.unit());
        return new UnitMoveView(
                MoveView.of(one, names), mayTakeOver, mayTakeOver ? candidates(one) : List.of(), form, stale);
    }

    /** What comes to the unit and what leaves it, for its list. */
    public MovesView atUnit(Actor.Professional actor) {
        return MovesView.of(
                read.atUnit(actor).stream().map(one -> row(actor, one)).toList());
    }

    private MoveRow row(Actor.Professional actor, Moving one) {
        boolean arriving = one.to().id().equals(actor.unit());
        return new MoveRow(
                one.relocation().id().toString(),
                one.person() == null ? "" : one.person().name(),
                arriving,
                names.agency(arriving ? one.from().agency() : one.to().agency()),
                one.relocation().movingOn(),
                one.dueOn(),
                one.late(),
                one.relocation().waits(),
                one.relocation().handedOverBy());
    }

    private List<String> text(PlanView.ForPerson mine, Moving one) {
        Predicate<UnitId> old = unit -> municipality.owns(one.from().id(), unit);
        List<UnitId> shared = mine.ledger().sharing(today()).stream()
                .map(yes -> yes.recipient())
                .toList();
        return new RelocationWords(language.language(), clock)
                .of(
                        MoveView.of(one, names),
                        shared.stream().filter(old).map(names::unit).toList(),
                        shared.stream().filter(old.negate()).map(names::unit).toList());
    }

    private static boolean someYes(PlanView.ForPerson mine, Moving one) {
        return mine.ledger().since(one.relocation().at()).entries().stream()
                .anyMatch(line -> line.kind() == ConsentKind.RELOCATION && line.answer() == Answer.GIVEN);
    }

    private boolean childsViewIsAsked(PlanView.ForPerson mine) {
        return mine.person().ageOn(today()).filter(age -> age < 18).isPresent();
    }

    /** Those of the unit's own municipality, and whoever sits in the chair unless they work for the old one. */
    private List<Choice> candidates(Moving one) {
        Stream<Choice> goesOn = one
                .coordinator()
                .filter(who -> !municipality.owns(one.from().id(), who.unit()))
                .filter(who -> !municipality.owns(one.to().id(), who.unit()))
                .map(who -> new Choice(who.id().toString(), who.name() + ", " + names.unit(who.unit())))
                .stream();
        return Stream.concat(goesOn, colleagues.of(one.to().agency()).stream()).toList();
    }

    private List<Choice> municipalities() {
        return read.municipalities().stream()
                .map(unit -> new Choice(unit.id().toString(), names.agency(unit.agency())))
                .toList();
    }

    private static Optional<Moving> last(List<Moving> all) {
        return all.stream().findFirst().filter(one -> one.relocation().state() != State.UNDONE);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(DateWords.NORWAY));
    }
}
