package no.individuellplan.core.pathway;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.pathway.CareLine.Says;
import no.individuellplan.core.pathway.rules.CareFacts;
import no.individuellplan.core.pathway.rules.CareFacts.Doing;
import no.individuellplan.core.pathway.rules.CareRules;
import no.individuellplan.core.plan.Plans;

/** Says who writes about a person's treatment here, and keeps what they write. */
@ApplicationScoped
class CareDesk {
    private final CareLines lines;
    private final WhoTreats who;
    private final Plans plans;
    private final Access access;
    private final RenewPermits renew;
    private final Ids ids;
    private final Clock clock;

    CareDesk(CareLines lines, WhoTreats who, Plans plans, Access access, RenewPermits renew, Ids ids, Clock clock) {
        this.lines = lines;
        this.who = who;
        this.plans = plans;
        this.access = access;
        this.renew = renew;
        this.ids = ids;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** There is a plan that the one who asks sees: another is nothing to account for. */
    boolean hasPlan(PersonId person) {
        return plans.openOf(person).isPresent();
    }

    /** The course the actor's own service has written in, over or not. */
    Optional<CompulsoryCare> own(Actor.Professional actor, PersonId person) {
        return lines.of(person).stream()
                .filter(ledger -> ledger.unit().equals(actor.unit()))
                .findFirst()
                .flatMap(CareLedger::compulsory);
    }

    boolean sees(Actor.Professional actor, PersonId person) {
        return access.may(actor, person, Area.TREATMENT, actor.unit().value(), Right.READ);
    }

    /** Health personnel of a specialist service that takes part or coordinates, or has written it in already. */
    boolean hasTheTask(Actor.Professional actor, PersonId person) {
        return who.treats(actor) && (sees(actor, person) || who.worksWith(actor, person));
    }

    /** For another the rule says no, and nothing of what is there. */
    void allow(Actor.Professional actor, PersonId person, Doing doing, LocalDate day, String words) {
        boolean task = hasTheTask(actor, person);
        if (!task) {
            access.toRead(actor, person, Area.IDENTITY);
        }
        LocalDate begun = own(actor, person)
                .filter(care -> care.lastsOn(today()))
                .map(CompulsoryCare::from)
                .orElse(null);
        CareRules.ALL
                .evaluateAll(new CareFacts(doing, task, begun, day, WrittenText.of(words), today()))
                .orThrow();
    }

    /** The permits follow before the log is written: a first line is what gives the service its permit. */
    CareLine write(Actor.Professional actor, PersonId person, Says says, LocalDate day, String words) {
        CareLine line = new CareLine(
                ids.next(),
                person,
                says,
                day,
                WrittenText.of(words),
                actor.employment(),
                actor.name(),
                actor.unit(),
                actor.organisation(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        boolean seen = sees(actor, person);
        if (seen) {
            log(actor, person);
        }
        lines.add(line);
        renew.about(person);
        if (!seen) {
            log(actor, person);
        }
        return line;
    }

    private void log(Actor.Professional actor, PersonId person) {
        access.require(actor, person, Area.TREATMENT, actor.unit().value(), Right.WRITE);
    }
}
