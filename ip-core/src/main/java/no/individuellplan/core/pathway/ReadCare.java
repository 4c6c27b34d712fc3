package no.individuellplan.core.pathway;

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
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.pathway.rules.CareKind;
import no.individuellplan.core.pathway.rules.PathwayChoices;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.Plans;

/** What treatment asks of the plan: for the person, for the service that gives it, and as an extract. */
@ApplicationScoped
public class ReadCare {
    private final CareLines lines;
    private final Persons persons;
    private final Plans plans;
    private final Chairs chairs;
    private final Staff staff;
    private final Access access;
    private final CareDesk desk;
    private final PathwayChoices choices;

    ReadCare(
            CareLines lines,
            Persons persons,
            Plans plans,
            Chairs chairs,
            Staff staff,
            Access access,
            CareDesk desk,
            PathwayChoices choices) {
        this.lines = lines;
        this.persons = persons;
        this.plans = plans;
        this.chairs = chairs;
        this.staff = staff;
        this.access = access;
        this.desk = desk;
        this.choices = choices;
    }

    /**
     * How it stands with one treatment and the plan; of compulsory care what the control commission asks for
     * ({@code kontrollkommisjonen}).
     *
     * @param care the newest course one service has written in, over or not
     * @param lasts whether it lasts today
     * @param plan the open plan, as far as the reader sees it
     * @param coordinator by name, as far as the reader sees it; empty while the coordinating unit holds the chair
     * @param asked what waits to be done
     */
    public record Standing(
            Person person,
            Optional<Care> care,
            boolean lasts,
            Optional<IndividualPlan> plan,
            Optional<String> coordinator,
            List<Reason> asked,
            LocalDate today) {}

    /**
     * What the actor's own service has written, or nothing yet for one who may write there; of what another has written
     * nothing.
     *
     * @throws no.individuellplan.core.access.NotVisible for anybody else; the try is logged
     */
    @Transactional
    public Standing of(Actor.Professional actor, PersonId person, CareKind kind) {
        Optional<Care> own = desk.own(actor, person, kind);
        if (own.isEmpty() && desk.hasTheTask(actor, person, kind)) {
            access.toRead(actor, person, Area.IDENTITY);
            return standing(person, Optional.empty());
        }
        UUID item = own.map(care -> care.began().item()).orElse(actor.unit().value());
        access.toReadRows(actor, person, shown(actor, person, item));
        return standing(person, own);
    }

    /** Whether there is a page on treatment for the actor; asks without logging, for showing the way to it. */
    @Transactional
    public boolean mayOpen(Actor.Professional actor, PersonId person, CareKind kind) {
        return desk.hasTheTask(actor, person, kind)
                || desk.own(actor, person, kind).isPresent();
    }

    /**
     * All of it, one for each treatment and service that has written.
     *
     * @throws no.individuellplan.core.access.NotVisible for anybody but the person, also those who act for them
     */
    @Transactional
    public List<Standing> mine(Actor actor, PersonId person) {
        access.toReadRows(actor, person, shown(actor, person, null));
        return lines.of(person).stream()
                .flatMap(ledger -> ledger.newest().stream())
                .map(care -> standing(person, Optional.of(care)))
                .toList();
    }

    private Set<Access.Shown> shown(Actor actor, PersonId person, UUID item) {
        Set<Access.Shown> shown =
                new HashSet<>(Set.of(new Access.Shown(Area.IDENTITY, null), new Access.Shown(Area.TREATMENT, item)));
        List.of(Area.PLAN, Area.COORDINATION).stream()
                .filter(area -> access.may(actor, person, area, null, Right.READ))
                .forEach(area -> shown.add(new Access.Shown(area, null)));
        return shown;
    }

    private Standing standing(PersonId person, Optional<Care> care) {
        LocalDate today = desk.today();
        return new Standing(
                persons.find(person).orElseThrow(),
                care,
                care.filter(one -> one.lastsOn(today)).isPresent(),
                plans.openOf(person),
                chairs.of(person)
                        .flatMap(chair -> Optional.ofNullable(chair.holder()))
                        .flatMap(staff::find)
                        .map(Employee::name),
                care.map(one -> one.asked(desk.hasPlan(person), today, choices)).orElse(List.of()),
                today);
    }
}
