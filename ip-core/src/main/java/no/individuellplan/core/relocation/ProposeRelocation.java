package no.individuellplan.core.relocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.consent.ConsentBook;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.RelocationId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.LegalChoices;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.Needs;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.Plans;
import no.individuellplan.core.relocation.Relocation.State;
import no.individuellplan.core.relocation.rules.ProposeFacts;
import no.individuellplan.core.relocation.rules.ProposeRules;

/**
 * Somebody says that the person moves to another municipality on a day. Nothing moves by that: it puts the question whether
 * the plan goes along, which the person answers.
 */
@ApplicationScoped
public class ProposeRelocation {
    private final Relocations relocations;
    private final Municipality municipality;
    private final Needs needs;
    private final Plans plans;
    private final Persons persons;
    private final ConsentBook book;
    private final Access access;
    private final RenewPermits renew;
    private final LegalChoices choices;
    private final Ids ids;
    private final Clock clock;

    public ProposeRelocation(
            Relocations relocations,
            Municipality municipality,
            Needs needs,
            Plans plans,
            Persons persons,
            ConsentBook book,
            Access access,
            RenewPermits renew,
            LegalChoices choices,
            Ids ids,
            Clock clock) {
        this.relocations = relocations;
        this.municipality = municipality;
        this.needs = needs;
        this.plans = plans;
        this.persons = persons;
        this.book = book;
        this.access = access;
        this.renew = renew;
        this.choices = choices;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param to the coordinating unit of the municipality the person moves to
     * @param movingOn Europe/Oslo
     * @throws RuleViolation with every reason of {@link ProposeRules}
     */
    @Transactional
    public Relocation propose(Actor actor, PersonId id, UnitId to, LocalDate movingOn) {
        Basis basis = access.toWrite(actor, id, Area.CONSENT);
        Person person = persons.find(id).orElseThrow(NotVisible::new);
        Optional<IndividualPlan> plan = plans.recogniseOpenOf(id);
        Optional<Need> need = needs.newestOf(id);
        boolean mayPropose = basis == Basis.COORDINATOR
                || book.voice(actor, person, ConsentKind.RELOCATION).mayNarrow();
        Optional<ServiceUnit> receiving = municipality.receiving(to);
        ProposeRules.ALL
                .evaluateAll(new ProposeFacts(
                        mayPropose,
                        plan.isPresent() && need.isPresent(),
                        receiving.isPresent(),
                        receiving.isPresent()
                                && need.filter(one -> municipality.same(one.receivingUnit(), to))
                                        .isPresent(),
                        relocations.of(id).stream()
                                .filter(one -> plan.map(IndividualPlan::id)
                                        .filter(one.plan()::equals)
                                        .isPresent())
                                .anyMatch(Relocation::underWay),
                        movingOn,
                        person.protection() != AddressProtection.NONE,
                        LocalDate.now(clock)))
                .orThrow();
        Relocation one = new Relocation(
                new RelocationId(ids.next()),
                id,
                plan.orElseThrow().id(),
                need.orElseThrow().receivingUnit(),
                to,
                movingOn,
                choices.relocationOverlapDays(),
                State.PROPOSED,
                actor.name(),
                clock.instant(),
                null,
                null,
                null,
                null,
                null,
                null,
                0);
        relocations.add(one);
        renew.about(id);
        return one;
    }
}
