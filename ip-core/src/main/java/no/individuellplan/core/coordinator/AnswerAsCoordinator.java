package no.individuellplan.core.coordinator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleViolation;

/** The one asked says yes or no; the holder names a stand-in. A hand-over ends only here, on acceptance (I4). */
@ApplicationScoped
public class AnswerAsCoordinator {
    private final Chairs chairs;
    private final FitToCoordinate fit;
    private final CoordinatorSeated seated;
    private final Access access;
    private final RenewPermits renew;
    private final Clock clock;

    public AnswerAsCoordinator(
            Chairs chairs,
            FitToCoordinate fit,
            CoordinatorSeated seated,
            Access access,
            RenewPermits renew,
            Clock clock) {
        this.chairs = chairs;
        this.fit = fit;
        this.seated = seated;
        this.access = access;
        this.renew = renew;
        this.clock = clock;
    }

    @Transactional
    public void accept(Actor.Professional actor, PersonId person, long version) {
        CoordinatorChair chair = asked(actor, person, version);
        fit.decide(chair, actor.employment(), true).orThrow();
        chairs.save(chair.accepted(clock.instant()));
        renew.about(person);
        seated.seated(person);
        renew.about(person);
    }

    /** The chair stays with the one who has it. */
    @Transactional
    public void decline(Actor.Professional actor, PersonId person, long version) {
        chairs.save(asked(actor, person, version).declined());
        renew.about(person);
    }

    /**
     * @param from first day, @param until last day away
     * @throws RuleViolation {@code coordinator.stand-in.period}, or with every reason of the rules for asking somebody
     */
    @Transactional
    public void standIn(
            Actor.Professional actor,
            PersonId person,
            long version,
            EmploymentId whom,
            LocalDate from,
            LocalDate until) {
        access.toWrite(actor, person, Area.COORDINATION);
        CoordinatorChair chair = chair(actor, person, version);
        if (from == null || until == null || until.isBefore(from)) {
            throw refused("coordinator.stand-in.period");
        }
        fit.decide(chair, whom, FitToCoordinate.mayAsk(actor, chair)).orThrow();
        chairs.save(chair.withStandIn(whom, from, until));
        renew.about(person);
    }

    private CoordinatorChair asked(Actor.Professional actor, PersonId person, long version) {
        access.toWrite(actor, person, Area.COORDINATION);
        CoordinatorChair chair = chair(actor, person, version);
        if (!actor.employment().equals(chair.asked())) {
            throw refused("coordinator.answer.not-asked");
        }
        return chair;
    }

    private CoordinatorChair chair(Actor actor, PersonId person, long version) {
        CoordinatorChair chair =
                chairs.of(person).orElseThrow(() -> access.refusedItem(actor, "COORDINATION", person.value()));
        StaleVersion.check(version, chair.version());
        return chair;
    }

    private static RuleViolation refused(String code) {
        return new RuleViolation(new Reason(code, LegalBasis.MUNICIPALITY_OFFERS_COORDINATOR));
    }
}
