package no.individuellplan.core.pathway;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
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
import no.individuellplan.core.pathway.rules.CareKind;
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

    /** The course the actor's own service has written in, as long as they see it. */
    Optional<Care> own(Actor.Professional actor, PersonId person, CareKind kind) {
        return lines.of(person).stream()
                .filter(ledger -> ledger.unit().equals(actor.unit()))
                .flatMap(ledger -> ledger.newest().stream())
                .filter(care -> care.kind() == kind)
                .findFirst();
    }

    /** Health personnel of a specialist service that takes part, coordinates or has written it in already; or, for LAR, that treats. */
    boolean hasTheTask(Actor.Professional actor, PersonId person, CareKind kind) {
        return who.treats(actor)
                && (who.worksWith(actor, person)
                        || switch (kind) {
                            case COMPULSORY -> own(actor, person, kind).isPresent();
                            case LAR -> who.worksWithTreatment(actor, person);
                        });
    }

    /** For another the rule says no, and nothing of what is there. */
    void allow(Actor.Professional actor, PersonId person, CareKind kind, Doing doing, LocalDate day, String words) {
        boolean task = hasTheTask(actor, person, kind);
        if (!task) {
            access.toRead(actor, person, Area.IDENTITY);
        }
        LocalDate begun = own(actor, person, kind)
                .filter(care -> care.lastsOn(today()))
                .map(Care::from)
                .orElse(null);
        CareRules.of(kind)
                .evaluateAll(new CareFacts(doing, task, begun, day, WrittenText.of(words), today()))
                .orThrow();
    }

    /** The permits follow before the log is written: a first line is what gives the service its permit. */
    CareLine write(Actor.Professional actor, PersonId person, Says says, LocalDate day, String words) {
        UUID id = ids.next();
        Optional<UUID> seen =
                own(actor, person, says.kind()).map(care -> care.began().item());
        UUID item =
                seen.orElse(says.kind() == CareKind.COMPULSORY ? actor.unit().value() : id);
        CareLine line = new CareLine(
                id,
                item,
                person,
                says,
                day,
                WrittenText.of(words),
                actor.employment(),
                actor.name(),
                actor.unit(),
                actor.organisation(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (seen.isPresent()) {
            log(actor, person, item);
        }
        lines.add(line);
        renew.about(person);
        if (seen.isEmpty()) {
            log(actor, person, item);
        }
        return line;
    }

    private void log(Actor.Professional actor, PersonId person, UUID item) {
        access.require(actor, person, Area.TREATMENT, item, Right.WRITE);
    }
}
