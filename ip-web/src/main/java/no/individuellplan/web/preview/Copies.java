package no.individuellplan.web.preview;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.plan.ReadOwnPlan;
import no.individuellplan.core.preview.Preview;
import no.individuellplan.core.preview.PreviewPlan;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.own.Names;
import no.individuellplan.web.own.OwnPlan;

/** The plan as somebody sees it, to be taken along: by the decision, and with the log line, of the page. */
@ApplicationScoped
public class Copies {
    private final PreviewPlan previews;
    private final PreviewViews views;
    private final ReadOwnPlan plans;
    private final Chairs chairs;
    private final Names names;
    private final CurrentLanguage language;
    private final Clock clock;

    Copies(
            PreviewPlan previews,
            PreviewViews views,
            ReadOwnPlan plans,
            Chairs chairs,
            Names names,
            CurrentLanguage language,
            Clock clock) {
        this.previews = previews;
        this.views = views;
        this.plans = plans;
        this.chairs = chairs;
        this.names = names;
        this.language = language;
        this.clock = clock;
    }

    /** @throws NotVisible as {@link PreviewPlan#of}, and for a reader who cannot open the plan */
    @Transactional
    PlanCopy own(Actor actor, UUID as) {
        return of(actor, OwnPlan.person(actor), as);
    }

    /** @throws NotVisible as {@link PreviewPlan#of}, and for a reader who cannot open the plan */
    @Transactional
    PlanCopy of(Actor actor, PersonId person, UUID as) {
        Preview preview = previews.ofOpen(actor, person, as);
        if (!preview.opens()) {
            throw new NotVisible();
        }
        IndividualPlan plan = preview.body().plan();
        String tag = language.language().tag();
        return new PlanCopy(
                tag,
                preview.person().name(),
                views.name(preview, preview.as()),
                LocalDate.now(clock),
                chairs.of(person)
                        .map(CoordinatorChair::holder)
                        .map(names::employee)
                        .orElse(null),
                plan.from(),
                plan.until(),
                plan.nextReview(),
                CopySections.of(preview, names::unit, words(tag)));
    }

    /**
     * The whole plan as the person sees it, or the one who acts for the person; empty without a plan.
     *
     * @throws NotVisible as {@link ReadOwnPlan#read}
     */
    @Transactional
    Optional<PlanCopy> whole(Actor actor) {
        PlanView.ForPerson mine = plans.read(actor);
        String tag = language.language().tag();
        return mine.body()
                .map(body -> new PlanCopy(
                        tag,
                        mine.person().name(),
                        null,
                        LocalDate.now(clock),
                        mine.chair()
                                .map(CoordinatorChair::holder)
                                .map(names::employee)
                                .orElse(null),
                        body.plan().from(),
                        body.plan().until(),
                        body.plan().nextReview(),
                        CopySections.of(body, names::unit, words(tag))));
    }

    private static PreviewTexts words(String tag) {
        return MessageBundles.get(PreviewTexts.class, Localized.Literal.of(tag));
    }
}
