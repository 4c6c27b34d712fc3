package no.individuellplan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.emergency.OpenInEmergency;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.oversight.FindOddAccess;
import no.individuellplan.core.oversight.ReviewLog;
import no.individuellplan.core.oversight.Signal;
import no.individuellplan.core.oversight.rules.Outcome;
import no.individuellplan.core.plan.ReadPlan;

/**
 * What the privacy officer has to look at: Jonas tries his sister's plan, Vera reads in the evening, Silje opens Kari's in an emergency, Henrik tries Ane's
 * plan, and Silje that of one whose address is protected.
 */
@ApplicationScoped
class DemoOddAccess {
    private final ReadPlan plans;
    private final OpenInEmergency emergency;
    private final FindOddAccess find;
    private final ReviewLog review;
    private final DemoCast cast;

    DemoOddAccess(ReadPlan plans, OpenInEmergency emergency, FindOddAccess find, ReviewLog review, DemoCast cast) {
        this.plans = plans;
        this.emergency = emergency;
        this.find = find;
        this.review = review;
        this.cast = cast;
    }

    void make() {
        LocalDate earlier = DemoCast.today().minusDays(9);
        DemoClock.at(earlier.atTime(13, 10), () -> tries("jonas", "randi", 1));
        LocalDate day = DemoCast.today().minusDays(4);
        DemoClock.at(day.atTime(11, 20), () -> {
            tries("henrik", "ane", 3);
            tries("silje", "synne", 3);
        });
        DemoClock.at(day.atTime(2, 15), this::inAnEmergency);
        DemoClock.at(day.atTime(21, 40), () -> {
            reads("vera", "ella");
            reads("vera", "randi");
            reads("vera", "asbjorn");
            reads("vera", "sindre");
        });
        find(earlier);
        find(day);
        DemoClock.at(earlier.plusDays(1).atTime(9, 30), this::decide);
    }

    private void inAnEmergency() {
        Actor.Professional silje = cast.at("silje");
        Acting.run(silje, () -> {
            emergency.open(
                    silje,
                    DemoCast.citizen("kari").number(),
                    Set.of(Area.HEALTH),
                    "Kari kom inn i natt og kunne ikke svare. Jeg måtte vite hvem hun går til, og hva som hjelper.",
                    null);
            plans.readOpen(silje, cast.person("kari").id());
        });
    }

    private void find(LocalDate day) {
        DemoClock.at(
                day.plusDays(1).atTime(4, 0),
                () -> Acting.run(DemoRegisters.REGISTER, () -> find.on(DemoRegisters.REGISTER, day)));
    }

    private void decide() {
        Actor.Professional astrid = cast.at("astrid");
        Acting.run(astrid, () -> review.all(astrid).stream()
                .filter(signal -> signal.actorName().startsWith("Jonas"))
                .map(Signal::id)
                .forEach(id -> review.decide(
                        astrid,
                        id,
                        Outcome.FINE,
                        "Jonas trykket på feil navn i en liste og ble stoppet. Vi har snakket om det.")));
    }

    private void reads(String who, String whom) {
        Actor.Professional actor = cast.at(who);
        Acting.run(actor, () -> plans.readOpen(actor, cast.person(whom).id()));
    }

    private void tries(String who, String whom, int times) {
        Actor.Professional actor = cast.at(who);
        PersonId person = cast.person(whom).id();
        for (int i = 0; i < times; i++) {
            Acting.run(actor, () -> triesOnce(actor, person));
        }
    }

    private void triesOnce(Actor.Professional actor, PersonId person) {
        try {
            plans.readOpen(actor, person);
            throw new IllegalStateException(actor.name() + " may not read this plan");
        } catch (NotVisible | RuleViolation expected) {
            return;
        }
    }
}
