package no.individuellplan.web.plan.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.staff.AtWork;
import no.individuellplan.web.staff.Names;
import no.individuellplan.web.staff.Words;
import no.individuellplan.web.words.StateTexts;

/** Finds one measure in a plan for a page of its own. */
@ApplicationScoped
class OneMeasure {
    private final OpenPlan open;
    private final Names names;
    private final AtWork atWork;
    private final Words words;
    private final Clock clock;

    OneMeasure(OpenPlan open, Names names, AtWork atWork, Words words, Clock clock) {
        this.open = open;
        this.names = names;
        this.atWork = atWork;
        this.words = words;
        this.clock = clock;
    }

    /** A measure, and the form about it. */
    record Found(FormPage page, StaffMeasure measure) {}

    /**
     * @param fits what the page is for; a measure that does not fit has no such page
     * @throws NotVisible when the reader sees no such measure, or it does not fit
     */
    Found find(PersonId person, UUID measure, Predicate<StaffMeasure> fits, Form form, boolean stale) {
        return open.readAny(person, plan -> found(plan, measure, fits, form, stale));
    }

    private Found found(Working plan, UUID id, Predicate<StaffMeasure> fits, Form form, boolean stale) {
        GoalsForStaff goals = new GoalsForStaff(
                plan.body(),
                List.of(),
                plan.person().name(),
                plan.coordinates(),
                names,
                atWork.actor(),
                LocalDate.now(clock));
        StaffMeasure measure = plan.body().measures().stream()
                .filter(one -> one.id().value().equals(id))
                .map(goals::measure)
                .filter(one -> form != null || fits.test(one))
                .findFirst()
                .orElseThrow(NotVisible::new);
        String state = words.in(StateTexts.class).measure(measure.state());
        FormPage page = FormPage.of(
                plan.head(),
                form,
                stale,
                MeasureTyped.filled(measure),
                measure.version(),
                MeasureTyped.standing(measure, state));
        return new Found(page, measure);
    }
}
