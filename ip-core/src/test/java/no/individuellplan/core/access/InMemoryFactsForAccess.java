package no.individuellplan.core.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.access.AccessFacts.Asked;
import no.individuellplan.core.access.AccessFacts.Case;
import no.individuellplan.core.access.AccessFacts.Chair;
import no.individuellplan.core.access.AccessFacts.Correspondence;
import no.individuellplan.core.access.AccessFacts.Emergency;
import no.individuellplan.core.access.AccessFacts.Hidden;
import no.individuellplan.core.access.AccessFacts.Kept;
import no.individuellplan.core.access.AccessFacts.Kin;
import no.individuellplan.core.access.AccessFacts.LackOfCompetence;
import no.individuellplan.core.access.AccessFacts.Narrowed;
import no.individuellplan.core.access.AccessFacts.Taking;
import no.individuellplan.core.agency.InMemoryAgencies;
import no.individuellplan.core.agency.InMemoryStaff;
import no.individuellplan.core.childcoordinator.InMemoryChildLines;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.ConsentLedger;
import no.individuellplan.core.consent.InMemoryConsentRegistrations;
import no.individuellplan.core.consent.InMemoryConsents;
import no.individuellplan.core.consent.InMemoryNarrowings;
import no.individuellplan.core.consent.SharingPeriods;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.coordinator.InMemoryChairs;
import no.individuellplan.core.emergency.InMemoryEmergencies;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.Id;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.kin.InMemoryKinAnswers;
import no.individuellplan.core.measure.InMemoryMeasures;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.message.InMemoryEMessages;
import no.individuellplan.core.need.InMemoryNeeds;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.objection.InMemoryObjections;
import no.individuellplan.core.participant.InMemoryParticipants;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.participant.Participant.State;
import no.individuellplan.core.pathway.InMemoryCareLines;
import no.individuellplan.core.pathway.InMemoryCourseLines;
import no.individuellplan.core.person.InMemoryPersons;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.InMemoryPlans;
import no.individuellplan.core.protection.InMemoryProtections;
import no.individuellplan.core.relocation.InMemoryRelocations;
import no.individuellplan.core.rights.InMemoryRightsRequests;
import no.individuellplan.core.withheld.InMemoryWithholdings;

/** Gathers the facts from every table, past any permit. */
public record InMemoryFactsForAccess(
        InMemoryPersons persons,
        InMemoryStaff staff,
        InMemoryNeeds needs,
        InMemoryConsents consents,
        InMemoryChairs chairs,
        InMemoryParticipants participants,
        InMemoryMeasures measures,
        InMemoryPlans plans,
        InMemoryEMessages messages,
        InMemoryWithholdings withholdings,
        InMemoryNarrowings narrowings,
        InMemoryConsentRegistrations registrations,
        InMemoryPlanItems items,
        InMemoryKinAnswers kin,
        InMemoryEmergencies emergencies,
        InMemoryProtections protections,
        InMemoryRightsRequests requests,
        InMemoryObjections objections,
        InMemoryAgencies agencies,
        InMemoryCareLines care,
        InMemoryCourseLines courses,
        InMemoryChildLines childLines,
        InMemoryRelocations relocations)
        implements FactsForAccess {

    /** One at a time here. */
    @Override
    public void holdStill(PersonId person) {}

    @Override
    public AccessFacts of(PersonId person, LocalDate today) {
        ConsentLedger ledger = consents.ledgerOf(person);
        return new AccessFacts(
                person,
                persons.recognise(person).map(Person::birthDate).orElse(null),
                plans.recogniseOpenOf(person).isPresent(),
                ledger.inForce(ConsentKind.PLAN, null, today).isPresent(),
                persons.representativesFrom(person, today),
                LackOfCompetence.of(persons.decisionsOnCompetence(person, today)),
                needs.all().stream()
                        .filter(need -> need.person().equals(person))
                        .flatMap(this::cases)
                        .toList(),
                chairs.recognise(person).map(this::chair).orElse(null),
                participants.ofPerson(person).stream()
                        .flatMap(InMemoryFactsForAccess::taking)
                        .toList(),
                SharingPeriods.of(ledger, today),
                measuresOf(person),
                messages.allThreads().stream()
                        .filter(thread -> thread.person().equals(person))
                        .map(thread -> new Correspondence(
                                value(thread.id()), Set.copyOf(List.of(value(thread.from()), value(thread.to())))))
                        .toList(),
                family(person),
                kept(person),
                kin.ledgerOf(person).named(today).stream()
                        .map(one -> new Kin(
                                value(one.kin()), one.agreed(), one.nearest(), one.areas(), one.from(), one.until()))
                        .toList(),
                emergencies.all().stream()
                        .filter(one -> one.person().equals(person))
                        .map(one -> new Emergency(
                                value(one.by()), unitOf(one.by()), one.areas(), one.despite() != null, one.endsAt()))
                        .toList(),
                registrations.toConfirm(person),
                protections.ledgerOf(person).shield(protections.isProtected(person)),
                requests.askedFor(person),
                objections(person),
                Stream.concat(care.treating(person).stream(), courses.treating(person).stream())
                        .toList(),
                ledger.inForce(ConsentKind.CHILD_COORDINATOR, null, today).isPresent()
                        ? childLines.child(person)
                        : null,
                relocations.moves(relocations.all().stream()
                        .filter(one -> plans.recogniseOpenOf(person)
                                .filter(plan -> plan.id().equals(one.plan()))
                                .isPresent())
                        .toList()),
                today);
    }

    @Override
    public List<Objected> objections(PersonId person) {
        return objections
                .ledgerOf(person)
                .objected(
                        agency -> agencies.units().stream()
                                .filter(unit -> unit.agency().equals(agency))
                                .map(unit -> unit.id().value())
                                .collect(Collectors.toSet()),
                        () -> items.of(person));
    }

    @Override
    public boolean keepsAnything(PersonId person) {
        return !withholdings.hidden(person).isEmpty()
                || !narrowings.narrowed(person).isEmpty()
                || !objections.ledgerOf(person).standing().isEmpty();
    }

    @Override
    public Kept kept(PersonId person) {
        List<Hidden> hidden = withholdings.hidden(person);
        List<Narrowed> narrowed = narrowings.narrowed(person);
        List<PlanItem> all = hidden.isEmpty() && narrowed.isEmpty() ? List.of() : items.of(person);
        return hidden.isEmpty()
                ? new Kept(hidden, all, withholdings.mustKnow(person), narrowed)
                : new Kept(
                        hidden,
                        all,
                        withholdings.mustKnow(person),
                        narrowed,
                        SharingPeriods.givers(consents.ledgerOf(person)),
                        withholdings.shared(person),
                        measuresOf(person).stream()
                                .map(one -> new Narrowed(one.unit(), one.measure()))
                                .toList());
    }

    /** One case a report, so that each reporter is named; one without a reporter when nobody reported. */
    private Stream<Case> cases(Need need) {
        List<UUID> reporters = needs.allReports().stream()
                .filter(report -> report.need().equals(need.id()))
                .map(report -> report.reporter())
                .distinct()
                .toList();
        Stream<UUID> named = reporters.isEmpty() ? Stream.of((UUID) null) : reporters.stream();
        return named.map(
                reporter -> new Case(value(need.id()), reporter, value(need.receivingUnit()), value(need.copyUnit())));
    }

    private Chair chair(CoordinatorChair chair) {
        return new Chair(
                value(chair.unit()),
                value(chair.holder()),
                unitOf(chair.holder()),
                value(chair.asked()),
                value(chair.standIn()),
                chair.standInFrom(),
                chair.standInUntil());
    }

    private UUID unitOf(EmploymentId holder) {
        return staff.all().stream()
                .filter(one -> one.id().equals(holder))
                .map(one -> one.unit().value())
                .findFirst()
                .orElse(null);
    }

    /** A proposed service has not been told; one that declined or left takes no part. */
    private static Stream<Taking> taking(Participant one) {
        return one.state() == State.ASKED || one.state() == State.ACCEPTED || one.state() == State.LEFT
                ? Stream.of(new Taking(
                        value(one.id()),
                        value(one.unit()),
                        value(one.contact()),
                        one.state() == State.ASKED,
                        one.takesPart()))
                : Stream.of();
    }

    private List<Asked> measuresOf(PersonId person) {
        return measures.all().stream()
                .filter(one ->
                        one.person().equals(person) && one.unit() != null && one.state() != MeasureState.DECLINED)
                .map(one -> new Asked(value(one.id()), value(one.unit()), one.area()))
                .toList();
    }

    private Set<UUID> family(PersonId person) {
        return staff.all().stream()
                .filter(one -> one.ownPerson() != null
                        && (one.ownPerson().equals(person) || persons.areFamily(one.ownPerson(), person)))
                .map(one -> one.id().value())
                .collect(Collectors.toSet());
    }

    private static UUID value(Id id) {
        return Optional.ofNullable(id).map(Id::value).orElse(null);
    }
}
