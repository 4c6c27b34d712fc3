package no.individuellplan.web.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.consent.ConsentRegistration;
import no.individuellplan.core.followup.FollowUp;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.MyDay;
import no.individuellplan.core.plan.MyDay.Row;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.staff.Names;

/** Sorts the rows of the day under their headings. */
@ApplicationScoped
class DayViews {
    private final MyDay myDay;
    private final Names names;

    DayViews(MyDay myDay, Names names) {
        this.myDay = myDay;
        this.names = names;
    }

    @Transactional
    DayView of(Actor.Professional actor, Form form, boolean stale) {
        List<Row> rows = myDay.rows(actor);
        DayView view = new DayView(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                form,
                stale);
        Set<PersonId> coordinated = rows.stream()
                .filter(Row.Coordinating.class::isInstance)
                .map(row -> row.person().id())
                .collect(Collectors.toSet());
        rows.forEach(row -> put(actor, coordinated, view, row));
        view.coordinating().sort(Comparator.comparing(DayView.Coordinating::needsNothing));
        return view;
    }

    private void put(Actor.Professional actor, Set<PersonId> coordinated, DayView view, Row row) {
        String name = row.person().name();
        String person = row.person().id().toString();
        switch (row) {
            case Row.ToCoordinate asked ->
                view.toCoordinate()
                        .add(new DayView.ToCoordinate(
                                person,
                                name,
                                asked.chair().askedAt(),
                                asked.chair().version()));
            case Row.ToTakePart asked ->
                view.toTakePart()
                        .add(new DayView.ToTakePart(
                                asked.participant().id().toString(),
                                name,
                                asked.participant().role(),
                                asked.participant().changedAt(),
                                asked.participant().version()));
            case Row.ToAnswer asked -> view.toAnswer().add(toAnswer(name, asked.measure()));
            case Row.ToConfirm asked -> view.toConfirm().add(toConfirm(name, asked.registration()));
            case Row.ToFollowUp told ->
                view.toFollowUp()
                        .add(toFollowUp(
                                actor, told, coordinated.contains(told.person().id())));
            case Row.Late late -> view.late().add(late(name, late.measure()));
            case Row.Coordinating mine -> view.coordinating().add(coordinating(person, name, mine));
            case Row.TakingPart mine ->
                view.takingPart()
                        .add(new DayView.TakingPart(
                                person, name, mine.plan().state(), mine.plan().nextReview()));
        }
    }

    private static DayView.ToAnswer toAnswer(String name, Measure measure) {
        return new DayView.ToAnswer(
                measure.id().toString(),
                name,
                measure.what(),
                text(measure.how()),
                text(measure.extent()),
                measure.from(),
                measure.until(),
                measure.version());
    }

    private DayView.ToConfirm toConfirm(String name, ConsentRegistration one) {
        return new DayView.ToConfirm(
                one.id().toString(),
                name,
                names.unit(one.recipient()),
                one.areas().stream().sorted().toList(),
                text(one.purpose()),
                one.until(),
                one.byName(),
                one.givenOn(),
                one.version());
    }

    private DayView.ToFollowUp toFollowUp(Actor.Professional actor, Row.ToFollowUp told, boolean coordinated) {
        FollowUp one = told.followUp();
        return new DayView.ToFollowUp(
                one.id().toString(),
                one.person().toString(),
                told.person().name(),
                one.thread().toString(),
                one.kind(),
                one.state(),
                names.unit(one.from()),
                one.saidAt(),
                one.happenedAt(),
                one.dayOnly(),
                one.dueAt(),
                one.listed(),
                actor.unit().equals(one.unit()),
                coordinated,
                one.version());
    }

    private static DayView.Late late(String name, Measure measure) {
        return new DayView.Late(
                measure.id().toString(), name, measure.what(), measure.until(), measure.state(), measure.version());
    }

    private static DayView.Coordinating coordinating(String person, String name, Row.Coordinating mine) {
        return new DayView.Coordinating(
                person,
                name,
                mine.plan().map(IndividualPlan::state).orElse(null),
                mine.plan().map(IndividualPlan::touchedAt).orElse(null),
                mine.plan().map(IndividualPlan::nextReview).orElse(null),
                mine.plan().map(IndividualPlan::pausedUntil).orElse(null),
                mine.quiet(),
                mine.reviewDue(),
                mine.unanswered());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
