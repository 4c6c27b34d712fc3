package no.individuellplan.core.childcoordinator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.Consents;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.Needs;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;

/** Whether there is a child coordinator, who it is and what they have done: for the family, and for those whose task it is. */
@ApplicationScoped
public class ReadChildCoordinator {
    private final ChildLines lines;
    private final ChildDesk desk;
    private final Persons persons;
    private final Needs needs;
    private final Consents consents;
    private final Chairs chairs;
    private final Staff staff;
    private final Agencies agencies;
    private final Access access;

    ReadChildCoordinator(
            ChildLines lines,
            ChildDesk desk,
            Persons persons,
            Needs needs,
            Consents consents,
            Chairs chairs,
            Staff staff,
            Agencies agencies,
            Access access) {
        this.lines = lines;
        this.desk = desk;
        this.persons = persons;
        this.needs = needs;
        this.consents = consents;
        this.chairs = chairs;
        this.staff = staff;
        this.agencies = agencies;
        this.access = access;
    }

    /**
     * How it stands.
     *
     * @param role the one that stands, with what the reader may see of it; empty when none does
     * @param unit the coordinating unit that answers; null while no need is known
     * @param coordinator who sits in the ordinary chair, by name, as far as the reader sees it
     * @param eighteen the birthday on which it ends; null when the birth date is unknown
     * @param handOver whether the hand-over has begun
     * @param need the page where the unit asks somebody to coordinate; null for one who does not handle the need
     */
    public record Standing(
            Person person,
            Optional<ChildRole> role,
            ServiceUnit unit,
            Optional<String> coordinator,
            LocalDate eighteen,
            boolean handOver,
            Need need,
            LocalDate today) {

        public Optional<ChildLine> holder() {
            return unit == null ? Optional.empty() : role.flatMap(one -> one.holder(unit.id()));
        }

        public Optional<ChildLine> asked() {
            return unit == null ? Optional.empty() : role.flatMap(one -> one.asked(unit.id()));
        }

        /** There is still time until the birthday. */
        public boolean underEighteen() {
            return eighteen != null && today.isBefore(eighteen);
        }
    }

    /**
     * For the family.
     *
     * @param mine what stands today
     * @param before what earlier child coordinators wrote, the oldest first
     * @param stillToAnswer by name, those whose yes is missing once somebody has said yes
     */
    public record Own(Standing mine, List<ChildLine> before, List<String> stillToAnswer) {}

    /** @throws NotVisible for anybody at work whose task it is not; the try is logged */
    @Transactional
    public Standing of(Actor.Professional actor, PersonId person) {
        access.toReadRows(actor, person, shown(actor, person, person.value()));
        return standing(actor, person);
    }

    /** @throws NotVisible for anybody but the child and those who answer for it */
    @Transactional
    public Own mine(Actor actor, PersonId person) {
        access.toReadRows(actor, person, shown(actor, person, null));
        Standing mine = standing(actor, person);
        return new Own(
                mine,
                lines.linesOf(person).stream()
                        .filter(line -> line.says() == ChildLine.Says.TASK)
                        .filter(line -> mine.role()
                                .filter(role -> role.id().equals(line.role()))
                                .isEmpty())
                        .toList(),
                consents.ledgerOf(person).stillToAnswer(ConsentKind.CHILD_COORDINATOR, null).stream()
                        .flatMap(who -> persons.nameOf(who).stream())
                        .sorted()
                        .toList());
    }

    /** Whether the way to the page is shown. */
    @Transactional
    public boolean mayOpen(Actor.Professional actor, PersonId person) {
        return access.may(actor, person, Area.CHILD_COORDINATION, person.value(), Right.READ)
                && lines.of(person).filter(ChildRole::stands).isPresent();
    }

    /** Whether the page is of any use to the child, or to one who answers for it; asks without logging. */
    @Transactional
    public boolean concerns(Actor actor, PersonId person) {
        return access.may(actor, person, Area.CHILD_COORDINATION, null, Right.READ)
                && (desk.underEighteen(person) || lines.of(person).isPresent());
    }

    private Set<Access.Shown> shown(Actor actor, PersonId person, UUID item) {
        Set<Access.Shown> shown = new HashSet<>(
                Set.of(new Access.Shown(Area.IDENTITY, null), new Access.Shown(Area.CHILD_COORDINATION, item)));
        if (access.may(actor, person, Area.COORDINATION, null, Right.READ)) {
            shown.add(new Access.Shown(Area.COORDINATION, null));
        }
        return shown;
    }

    private Standing standing(Actor actor, PersonId person) {
        LocalDate today = desk.today();
        LocalDate eighteen = desk.eighteen(person).orElse(null);
        Optional<UnitId> unit = desk.unit(person);
        return new Standing(
                persons.find(person).orElseThrow(NotVisible::new),
                lines.of(person).filter(ChildRole::stands).filter(role -> eighteen != null && today.isBefore(eighteen)),
                unit.flatMap(agencies::unit).orElse(null),
                access.may(actor, person, Area.COORDINATION, null, Right.READ)
                        ? chairs.of(person)
                                .flatMap(chair -> Optional.ofNullable(chair.holder()))
                                .flatMap(staff::find)
                                .map(who -> who.name())
                        : Optional.empty(),
                eighteen,
                desk.handOverHasBegun(person),
                needs.visible().stream()
                        .filter(need -> need.person().equals(person))
                        .findFirst()
                        .orElse(null),
                today);
    }
}
