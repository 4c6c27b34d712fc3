package no.individuellplan.core.readers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.FactsForAccess;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.PlanItem;
import no.individuellplan.core.access.PlanItems;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.consent.ConsentEntry;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.ConsentLedger;
import no.individuellplan.core.consent.Consents;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.participant.Participants;
import no.individuellplan.core.readers.Holders.Held;
import no.individuellplan.core.readers.Readers.DoesNotSee;
import no.individuellplan.core.readers.Readers.Sees;

/**
 * Says who sees one thing in a plan, on which basis and until when, and why a service around the person does not: worked
 * out by the decision that every reading is decided by (PBRL-32, PJL-11). For the person, those who act for the person,
 * and the coordinator. One who acts for the person is told of the services only: what is kept from another who acts for
 * the same child is not theirs to find out (PBRL-16).
 */
@ApplicationScoped
public class ReadReaders {
    private final PlanItems items;
    private final Holders holders;
    private final FactsForAccess facts;
    private final Consents consents;
    private final Participants participants;
    private final Agencies agencies;
    private final Access access;
    private final Clock clock;

    public ReadReaders(
            PlanItems items,
            Holders holders,
            FactsForAccess facts,
            Consents consents,
            Participants participants,
            Agencies agencies,
            Access access,
            Clock clock) {
        this.items = items;
        this.holders = holders;
        this.facts = facts;
        this.consents = consents;
        this.participants = participants;
        this.agencies = agencies;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @param id a goal, a measure, a suggestion, a text or a thread
     * @throws no.individuellplan.core.access.NotVisible for one who does not see it, or not what the person has consented to
     */
    @Transactional
    public Readers of(Actor actor, UUID id) {
        PlanItem item = items.find(id).orElseThrow(() -> access.refusedItem(actor, "ITEM", id));
        access.toRead(actor, item.person(), Area.CONSENT);
        Held held = holders.of(item.person());
        List<Sees> sees = held.grantees().stream()
                .map(grantee -> holders.reader(grantee, item.person()))
                .filter(reader -> reader.isToldTo(actor, item.person()))
                .flatMap(reader -> sees(reader, held.of(reader), item).stream())
                .sorted(Comparator.comparing(Sees::basis).thenComparing(one -> name(one.reader())))
                .toList();
        return new Readers(item, sees, doNotSee(item, units(sees)));
    }

    private Optional<Sees> sees(Reader reader, List<Permit> held, PlanItem item) {
        return access.decide(held, item.area(), item.id(), Right.READ)
                .filter(permit -> permit.grantee().equals(reader.grantee()))
                .map(permit -> new Sees(
                        reader,
                        permit.basis(),
                        permit.from(),
                        permit.until(),
                        permit.endsAt(),
                        access.decide(held, item.area(), item.id(), Right.WRITE).isPresent()));
    }

    private String name(Reader reader) {
        return switch (reader) {
            case Reader.Whole whole -> unitName(whole.unit());
            case Reader.Worker worker -> unitName(worker.unit()) + worker.who();
            case Reader.Human human -> human.name() == null ? "" : human.name();
        };
    }

    private String unitName(UnitId unit) {
        return agencies.unit(unit).orElseThrow().name();
    }

    private static Set<UnitId> units(List<Sees> sees) {
        return sees.stream().flatMap(one -> one.reader().workplace().stream()).collect(Collectors.toSet());
    }

    /** Services that take part, are asked to, or have been shared with. */
    private List<DoesNotSee> doNotSee(PlanItem item, Set<UnitId> see) {
        ConsentLedger ledger = consents.ledgerOf(item.person());
        NotSeeing why = new NotSeeing(ledger, facts.kept(item.person()), LocalDate.now(clock), clock.getZone());
        return Stream.concat(
                        participants.ofPerson(item.person()).stream().map(Participant::unit),
                        ledger.entries().stream()
                                .filter(entry -> entry.kind() == ConsentKind.SHARING)
                                .map(ConsentEntry::recipient)
                                .filter(Objects::nonNull))
                .distinct()
                .filter(unit -> !see.contains(unit))
                .sorted(Comparator.comparing(this::unitName))
                .map(unit -> why.unit(unit, item.area(), item.id()))
                .toList();
    }
}
