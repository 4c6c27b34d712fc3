package no.individuellplan.web.worlds;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.coordinator.AnswerAsCoordinator;
import no.individuellplan.core.coordinator.AskCoordinator;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.need.AssessNeed;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.NeedForm;
import no.individuellplan.core.need.NeedState;
import no.individuellplan.core.need.NeededServices;
import no.individuellplan.core.need.Needs;
import no.individuellplan.core.need.OfferPlan;
import no.individuellplan.core.need.ReportNeed;
import no.individuellplan.core.plan.AcceptOffer;

/** From a reported need to a plan with a coordinator; many worlds stop on the way. */
@ApplicationScoped
class WayToAPlan {
    private final ReportNeed report;
    private final AssessNeed assess;
    private final OfferPlan offer;
    private final AcceptOffer accept;
    private final AskCoordinator ask;
    private final AnswerAsCoordinator answer;
    private final Guarding guarding;
    private final Needs needs;
    private final Chairs chairs;

    WayToAPlan(
            ReportNeed report,
            AssessNeed assess,
            OfferPlan offer,
            AcceptOffer accept,
            AskCoordinator ask,
            AnswerAsCoordinator answer,
            Guarding guarding,
            Needs needs,
            Chairs chairs) {
        this.report = report;
        this.assess = assess;
        this.offer = offer;
        this.accept = accept;
        this.ask = ask;
        this.answer = answer;
        this.guarding = guarding;
        this.needs = needs;
        this.chairs = chairs;
    }

    void go(World world) {
        if (world.luck.percent(4) || !reported(world)) {
            return;
        }
        Actor.Professional unit = world.place.chief();
        if (world.luck.percent(4)) {
            return;
        }
        if (world.person().protection().hides() && world.luck.percent(90)) {
            guarding.takes(world);
        }
        Need reported = need(world);
        if (!Deeds.done(
                        world,
                        "assesses",
                        unit,
                        () -> assess.assess(
                                unit,
                                reported.id(),
                                reported.version(),
                                new NeededServices(true, true, false),
                                "Flere tjenester"))
                || world.luck.percent(3)) {
            return;
        }
        Need entitled = need(world);
        if (Deeds.done(world, "offers", unit, () -> offer.offer(unit, entitled.id(), entitled.version()))) {
            answers(world);
            seat(world, unit);
        }
    }

    private boolean reported(World world) {
        if (world.person().birthDate() == null) {
            return false;
        }
        Actor reporter = world.luck.of(
                world.place.nurse(),
                world.place.nurse(),
                world.self(),
                world.place.at(world.place.school()).getFirst());
        NeedForm form = new NeedForm(
                world.person().currentNationalId().orElseThrow().digits(),
                world.person().givenName(),
                world.person().familyName(),
                world.person().birthDate(),
                (world.luck.percent(90) ? world.place.municipality() : world.place.neighbour()).id(),
                "Trenger hjelp fra flere",
                null,
                true);
        return Deeds.done(world, "reports a need", reporter, () -> report.report(reporter, form));
    }

    /** Mostly all whose yes is needed; sometimes one is missing, or somebody tries who may not. */
    private void answers(World world) {
        for (Actor one : Answering.of(world)) {
            Need need = need(world);
            if (need.state() == NeedState.OFFERED && world.luck.percent(95)) {
                Deeds.done(
                        world,
                        "says yes to a plan",
                        one,
                        () -> accept.accept(
                                one, need.id(), need.version(), "Vil du ha en plan?", "Jeg vil være med", false));
            }
        }
    }

    void seat(World world, Actor.Professional unit) {
        if (world.luck.percent(6)) {
            return;
        }
        List<Actor.Professional> candidates = world.place.at(world.place.mental());
        Actor.Professional whom = world.luck.percent(90)
                ? world.luck.of(candidates)
                : world.luck.of(world.place.workers()).actor();
        if (Deeds.done(
                        world,
                        "asks " + Deeds.who(world, whom) + " to coordinate",
                        unit,
                        () -> ask.ask(unit, world.id(), version(world), whom.employment()))
                && world.luck.percent(94)) {
            Deeds.done(world, "coordinates", whom, () -> answer.accept(whom, world.id(), version(world)));
        }
    }

    private long version(World world) {
        return chair(world).map(CoordinatorChair::version).orElse(0L);
    }

    private Optional<CoordinatorChair> chair(World world) {
        return Deeds.see(() -> chairs.recognise(world.id()));
    }

    private Need need(World world) {
        return Deeds.see(() -> needs.newestOf(world.id())).orElseThrow();
    }
}
