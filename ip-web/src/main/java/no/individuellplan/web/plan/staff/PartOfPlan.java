package no.individuellplan.web.plan.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.message.ReadMessages;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.web.contactdoctor.DoctorView;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.message.ThreadLines;
import no.individuellplan.web.staff.AtWork;
import no.individuellplan.web.staff.Names;
import no.individuellplan.web.staff.Words;

/** Fills the page of one who takes part: what the person shares with the service, and nothing else. */
@ApplicationScoped
class PartOfPlan {
    private final ReadMessages messages;
    private final ThreadLines threads;
    private final WhySeen whySeen;
    private final Names names;
    private final AtWork atWork;
    private final Words words;
    private final Clock clock;

    PartOfPlan(
            ReadMessages messages,
            ThreadLines threads,
            WhySeen whySeen,
            Names names,
            AtWork atWork,
            Words words,
            Clock clock) {
        this.messages = messages;
        this.threads = threads;
        this.whySeen = whySeen;
        this.names = names;
        this.atWork = atWork;
        this.words = words;
        this.clock = clock;
    }

    /** Called inside the transaction the plan was read in. */
    StaffPlan.Part page(PlanView.ForParticipant view, Form form, boolean stale) {
        PlanView.Body body = view.body();
        Actor.Professional reader = atWork.actor();
        String name = view.person().name();
        LocalDate today = LocalDate.now(clock);
        GoalsForStaff goals = new GoalsForStaff(body, List.of(), name, false, names, reader, today);
        return new StaffPlan.Part(
                Head.of(view.person(), body.plan()),
                why(view.basis(), name),
                view.basis().law().citation(),
                whySeen.until(reader, view.person().id(), view.basis()).orElse(null),
                view.areas().stream().filter(Area.SHAREABLE::contains).sorted().toList(),
                Written.of(body, TextPlace.WHAT_MATTERS),
                Arrays.stream(TextPlace.values())
                        .filter(place -> place != TextPlace.WHAT_MATTERS)
                        .map(place -> Written.of(body, place))
                        .filter(Written::said)
                        .toList(),
                goals.goals(),
                goals.loose(),
                body.measures().stream()
                        .filter(measure -> waitsFor(reader, measure))
                        .map(goals::measure)
                        .toList(),
                new ParticipantsForStaff(List.of(), unit -> List.of(), names)
                        .lines(body.participants(), Optional.of(reader.unit())),
                body.contributions().stream()
                        .map(line -> ContributionLine.of(line, name, reader.unit()))
                        .toList(),
                reader.unit().toString(),
                mayContribute(body, reader),
                ChairLine.of(view.chair(), names),
                DoctorView.now(body, names::unit, today),
                threads.of(messages.of(reader, body.plan().id()), reader.unit()),
                form,
                stale);
    }

    private String why(Basis basis, String name) {
        PlanTexts say = words.in(PlanTexts.class);
        return switch (basis) {
            case CONSENT -> say.whyConsent(name);
            case ASKED -> say.whyAsked();
            case EMERGENCY, OBJECTION_OVERRIDDEN -> say.whyEmergency();
            case OWN,
                    NEXT_OF_KIN,
                    NEAREST_OF_KIN,
                    PARENT,
                    ASKED_FOR,
                    RELOCATION,
                    PARENT_OF_YOUTH,
                    PARENT_MUST_KNOW,
                    CHILD_WELFARE,
                    CARER,
                    ATTORNEY,
                    MANDATE,
                    COORDINATING_UNIT,
                    COORDINATOR,
                    REPORTED,
                    TREATS,
                    CHILD_COORDINATOR,
                    OWN_FAMILY,
                    WITHHELD,
                    NARROWED,
                    SYSTEM,
                    LOG_REVIEW,
                    OPERATION,
                    SENT_TO,
                    CORRESPONDENCE -> say.whyTask();
        };
    }

    private static boolean waitsFor(Actor.Professional reader, Measure measure) {
        return reader.unit().equals(measure.unit()) && measure.state() == MeasureState.ASKED;
    }

    /** A service that takes part and has not written its line yet. */
    private static boolean mayContribute(PlanView.Body body, Actor.Professional reader) {
        boolean written =
                body.contributions().stream().anyMatch(line -> reader.unit().equals(line.unit()));
        return body.plan().state().changeable()
                && !written
                && body.participants().stream()
                        .anyMatch(one -> one.takesPart() && one.unit().equals(reader.unit()));
    }
}
