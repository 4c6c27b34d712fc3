package no.individuellplan.web.plan.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.consent.ConsentLedger;
import no.individuellplan.core.consent.ConsentRegistration;
import no.individuellplan.core.consent.ConsentRegistrations;
import no.individuellplan.core.consent.Narrowing;
import no.individuellplan.core.consent.NarrowingLedger;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.message.ReadMessages;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.web.contactdoctor.DoctorView;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.message.ThreadLines;
import no.individuellplan.web.sharing.ItemNames;
import no.individuellplan.web.staff.AtWork;
import no.individuellplan.web.staff.Names;

/** Fills the coordinator's page. */
@ApplicationScoped
class WholePlan {
    private static final int ADULT = 18;

    private final ReadMessages messages;
    private final ThreadLines threads;
    private final ConsentRegistrations registrations;
    private final Names names;
    private final AtWork atWork;
    private final CurrentLanguage language;
    private final Clock clock;

    WholePlan(
            ReadMessages messages,
            ThreadLines threads,
            ConsentRegistrations registrations,
            Names names,
            AtWork atWork,
            CurrentLanguage language,
            Clock clock) {
        this.messages = messages;
        this.threads = threads;
        this.registrations = registrations;
        this.names = names;
        this.atWork = atWork;
        this.language = language;
        this.clock = clock;
    }

    /** Called inside the transaction the plan was read in. */
    StaffPlan.Whole page(PlanView.ForCoordinator view, Form form, boolean stale) {
        PlanView.Body body = view.body();
        LocalDate today = LocalDate.now(clock);
        boolean child = view.person().ageOn(today).orElse(0) < ADULT;
        GoalsForStaff goals =
                new GoalsForStaff(body, view.suggestions(), view.person().name(), true, names, atWork.actor(), today);
        ItemNames items = new ItemNames(body, language.language());
        List<ParticipantLine> participants = new ParticipantsForStaff(
                        new ConsentLedger(view.consents()).sharing(today),
                        unit -> keptFrom(unit, view.takenOut(), items),
                        names)
                .lines(body.participants(), Optional.empty());
        return new StaffPlan.Whole(
                Head.of(view.person(), body.plan()),
                child,
                PartLine.of(view.missing(), child, language.language().locale()),
                Written.of(body, TextPlace.WHAT_MATTERS),
                Written.of(body, TextPlace.RESOURCES),
                Written.of(body, TextPlace.NEEDS),
                Written.of(body, TextPlace.CONTACT_DOCTOR),
                Written.of(body, TextPlace.CHILD_COORDINATOR),
                Written.of(body, TextPlace.COOPERATION),
                Written.of(body, TextPlace.CHILD_PARTICIPATION),
                goals.goals(),
                goals.loose(),
                goals.newGoals(),
                participants,
                view.questions().stream()
                        .map(question -> QuestionLine.of(question, names))
                        .toList(),
                registrations.of(view.person().id()).stream()
                        .filter(one -> one.state() != ConsentRegistration.State.CONFIRMED)
                        .map(one -> PaperLine.of(one, names))
                        .toList(),
                contributions(view, atWork.actor().unit()),
                withoutContribution(body, participants),
                body.contributions().stream().anyMatch(line -> line.unit() == null),
                ChairLine.of(view.chair(), names),
                DoctorView.now(body, names::unit, today),
                view.responsibilities().reversed().stream()
                        .map(one -> LeadLine.of(one, names))
                        .toList(),
                threads.of(
                        messages.of(atWork.actor(), body.plan().id()),
                        atWork.actor().unit()),
                form,
                stale);
    }

    private static List<String> keptFrom(UnitId unit, NarrowingLedger takenOut, ItemNames items) {
        return items.all(takenOut.standing().stream()
                .filter(line -> line.unit().equals(unit))
                .map(Narrowing::item)
                .distinct()
                .toList());
    }

    private static List<ContributionLine> contributions(PlanView.ForCoordinator view, UnitId reader) {
        return view.body().contributions().stream()
                .map(line -> ContributionLine.of(line, view.person().name(), reader))
                .toList();
    }

    private static List<ParticipantLine> withoutContribution(PlanView.Body body, List<ParticipantLine> participants) {
        return participants.stream()
                .filter(ParticipantLine::takesPart)
                .filter(one -> body.contributions().stream()
                        .noneMatch(line ->
                                line.unit() != null && line.unit().toString().equals(one.unitId())))
                .toList();
    }
}
