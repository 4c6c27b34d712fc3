package no.individuellplan.core.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.followup.FinishFollowUp;
import no.individuellplan.core.followup.FollowUp;
import no.individuellplan.core.followup.FollowUpKind;
import no.individuellplan.core.followup.FollowUpState;
import no.individuellplan.core.followup.ReadFollowUp;
import no.individuellplan.core.id.FollowUpId;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessages;
import no.individuellplan.core.message.FilePart;
import no.individuellplan.core.message.MessageFormat.ServiceNow;
import no.individuellplan.core.message.MessageThread;
import no.individuellplan.core.message.ReadByYes;
import no.individuellplan.core.message.SendReport;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.plan.Plans;
import no.individuellplan.core.plan.WholePlans;

/**
 * Tells a hospital that has admitted somebody what it should know, within a day (HIS 80704): what the person has said yes to
 * sharing with it, and what whoever writes adds. What the message asked for is then done, in the same transaction.
 */
@ApplicationScoped
public class WriteAdmissionReport {
    private static final Set<Area> TOLD = Set.copyOf(
            Stream.concat(Stream.of(Area.PLAN), Area.SHAREABLE.stream()).collect(Collectors.toSet()));

    private final ReadFollowUp followUps;
    private final FinishFollowUp finish;
    private final EMessages messages;
    private final Plans plans;
    private final WholePlans wholes;
    private final Agencies agencies;
    private final ReadByYes readByYes;
    private final SendReport send;
    private final Access access;

    public WriteAdmissionReport(
            ReadFollowUp followUps,
            FinishFollowUp finish,
            EMessages messages,
            Plans plans,
            WholePlans wholes,
            Agencies agencies,
            ReadByYes readByYes,
            SendReport send,
            Access access) {
        this.followUps = followUps;
        this.finish = finish;
        this.messages = messages;
        this.plans = plans;
        this.wholes = wholes;
        this.agencies = agencies;
        this.readByYes = readByYes;
        this.send = send;
        this.access = access;
    }

    /**
     * What can be told. Read, and logged, as any reading of the plan.
     *
     * @throws no.individuellplan.core.access.NotVisible for one whose thread the actor does not see
     */
    @Transactional
    public AdmissionOffer offer(Actor.Professional actor, FollowUpId id) {
        ReadFollowUp.Told told = followUps.one(actor, id);
        FollowUp one = told.followUp();
        Optional<PlanView.Body> body = plans.openOf(one.person())
                .filter(plan ->
                        access.may(actor, one.person(), Area.PLAN, plan.id().value(), Right.READ))
                .map(plan -> body(actor, plan));
        List<PlanText> texts = body.map(PlanView.Body::texts).orElse(List.of()).stream()
                .filter(AdmissionOffer::isTold)
                .toList();
        List<Measure> measures = body.map(PlanView.Body::measures).orElse(List.of()).stream()
                .filter(AdmissionOffer::goesOn)
                .toList();
        Set<FilePart> may =
                readByYes.of(one.person(), one.from(), new AdmissionOffer(one, told.person(), texts, measures).parts());
        return new AdmissionOffer(
                one,
                told.person(),
                texts.stream()
                        .filter(text -> may.contains(AdmissionOffer.part(text)))
                        .toList(),
                measures.stream()
                        .filter(measure -> may.contains(AdmissionOffer.part(measure)))
                        .toList());
    }

    /**
     * @throws no.individuellplan.core.access.NotVisible for one whose thread the actor does not see, or may not write in
     * @throws no.individuellplan.core.law.RuleViolation with every reason of the rules for sending
     * @throws StaleVersion when it stands otherwise than the actor saw, or something chosen is offered no more
     */
    @Transactional
    public void send(Actor.Professional actor, FollowUpId id, long version, AdmissionForm form) {
        Person person = followUps.one(actor, id).person();
        send.holdStill(person);
        AdmissionOffer chosen = offer(actor, id).only(form.chosen());
        FollowUp one = chosen.followUp();
        boolean stands = one.kind() == FollowUpKind.ADMITTED && one.state() == FollowUpState.OPEN;
        if (!stands || chosen.parts().size() != form.chosen().size()) {
            throw new StaleVersion();
        }
        UUID parent = messages.find(one.message()).map(EMessage::msgId).orElse(null);
        MessageThread thread = messages.thread(one.thread()).orElseThrow(StaleVersion::new);
        send.send(actor, person, thread, parent, report(chosen, form));
        finish.done(actor, id, version);
    }

    private PlanView.Body body(Actor.Professional actor, IndividualPlan plan) {
        access.toOpen(actor, plan.person(), Area.PLAN, TOLD);
        return wholes.body(plan);
    }

    private SendReport.Report report(AdmissionOffer chosen, AdmissionForm form) {
        List<String> notes = new ArrayList<>();
        String typed = WrittenText.of(form.text());
        if (typed != null && !typed.isBlank()) {
            notes.add(typed);
        }
        chosen.texts().forEach(text -> notes.add(form.heading().apply(text.kind()) + ":\n" + text.text()));
        return new SendReport.Report(
                chosen.measures().stream().map(this::service).toList(), notes, chosen.parts());
    }

    private ServiceNow service(Measure measure) {
        String about = Stream.of(measure.how(), measure.extent())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return new ServiceNow(
                measure.what(),
                measure.unit() == null
                        ? null
                        : agencies.unit(measure.unit()).map(ServiceUnit::name).orElse(null),
                about.isEmpty() ? null : about,
                measure.from());
    }
}
