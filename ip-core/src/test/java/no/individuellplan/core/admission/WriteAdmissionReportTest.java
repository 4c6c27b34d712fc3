package no.individuellplan.core.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.followup.FollowUp;
import no.individuellplan.core.followup.FollowUpState;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.message.AdmissionsArriving;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessage.Direction;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.ImportMessage;
import no.individuellplan.core.message.ThreadMessage;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ane has been admitted to the DPS; Marit, who coordinates her plan, tells it what Ane has said yes to. */
class WriteAdmissionReportTest extends InAWorld {
    private final Person ane = cast.ane;
    private final Actor self = Cast.self(ane);

    @BeforeEach
    void ane_is_admitted() {
        steps.active(ane);
        tell("LOG_INNLAGT");
    }

    @Test
    void what_is_offered_is_what_she_shares_with_the_hospital_and_no_more() {
        Goal housing = goal(Area.HOUSING);
        Measure home = steps.askedMeasure(housing, null);
        steps.moved(self, home, MeasureState.AGREED, null);
        AdmissionOffer offer = offer();
        assertThat(offer.measures()).hasSize(1).doesNotContain(home);
        assertThat(offer.measures().getFirst().area()).isEqualTo(Area.HEALTH);
        assertThat(offer.texts()).as("she has not shared what is about her").isEmpty();

        steps.shares(self, ane, cast.dps, Set.of(Area.HEALTH, Area.ABOUT_ME));
        assertThat(offer().texts())
                .extracting(PlanText::kind)
                .containsExactlyInAnyOrder(PlanText.Kind.RESOURCES, PlanText.Kind.NEEDS);
    }

    @Test
    void what_does_not_go_on_is_not_offered() {
        Measure ended = offer().measures().getFirst();
        steps.moved(cast.ingrid, ended, MeasureState.STARTED, null);
        steps.moved(cast.ingrid, steps.measure(ended), MeasureState.DONE, null);
        assertThat(offer().measures()).isEmpty();
    }

    @Test
    void it_goes_in_the_thread_of_the_admission_with_what_was_chosen_and_typed_and_is_all_that_was_asked() {
        steps.shares(self, ane, cast.dps, Set.of(Area.HEALTH, Area.ABOUT_ME));
        AdmissionOffer offer = offer();
        PlanText needs = text(offer, PlanText.Kind.NEEDS);
        Measure measure = offer.measures().getFirst();
        world.run(cast.marit, () -> send(form(Set.of(needs.item(), measure.id().value()), "Hun liker å bli ringt")));

        EMessage sent = sent().getFirst();
        assertThat(sent.type()).isEqualTo("INNLEGGELSESRAPPORT");
        assertThat(sent.thread()).isEqualTo(one().thread());
        assertThat(world.as(cast.marit, () -> ports.messages.messages(one().thread())))
                .last()
                .extracting(ThreadMessage::text)
                .asString()
                .startsWith("Samtaler – DPS Havnes, poliklinikk – På poliklinikken En gang i uken")
                .contains("Hun liker å bli ringt", "NEEDS:\nJeg trenger søvn")
                .doesNotContain("god med dyr");
        assertThat(one().doneByName()).isEqualTo("Marit Lunde");
        assertThat(refused(cast.marit, () -> send(form(Set.of(), "En gang til"))))
                .containsExactly("stale");
        assertThat(sent()).hasSize(1);
    }

    @Test
    void her_log_says_what_it_told_of_when_it_has_left() {
        Measure measure = offer().measures().getFirst();
        world.run(cast.marit, () -> send(form(Set.of(measure.id().value()), "")));
        world.post.carryAll();
        assertThat(sent()).extracting(EMessage::state).containsExactly(EMessageState.ACKNOWLEDGED);
        assertThat(world.as(self, () -> ports.log.of(ane.id().value(), 200)))
                .filteredOn(line -> line.basis().equals(Basis.SENT_TO.name()))
                .singleElement()
                .satisfies(line -> assertThat(line.information()).contains("HEALTH", "MESSAGES"));
    }

    @Test
    void what_she_takes_back_before_it_leaves_stops_it() {
        AdmissionOffer offer = offer();
        Measure measure = offer.measures().getFirst();
        world.run(cast.marit, () -> send(form(Set.of(measure.id().value()), "")));
        world.run(
                self,
                () -> use.narrowSharing.takeOut(
                        self, cast.dps.id(), measure.id().value()));
        world.post.carryAll();
        assertThat(sent()).extracting(EMessage::state).containsExactly(EMessageState.STOPPED);
    }

    @Test
    void what_she_takes_back_while_it_is_written_is_not_sent_and_nothing_is() {
        Measure measure = offer().measures().getFirst();
        world.run(
                self,
                () -> use.narrowSharing.takeOut(
                        self, cast.dps.id(), measure.id().value()));
        assertThat(refused(cast.marit, () -> send(form(Set.of(measure.id().value()), "Hei"))))
                .containsExactly("stale");
        assertThat(sent()).isEmpty();
        assertThat(one().state()).isEqualTo(FollowUpState.OPEN);
    }

    @Test
    void something_that_was_never_offered_cannot_be_chosen() {
        Goal housing = goal(Area.HOUSING);
        Measure home = steps.askedMeasure(housing, null);
        assertThat(refused(cast.marit, () -> send(form(Set.of(home.id().value()), "Hei"))))
                .containsExactly("stale");
        assertThat(refused(cast.marit, () -> send(form(Set.of(UUID.randomUUID()), "Hei"))))
                .containsExactly("stale");
        assertThat(sent()).isEmpty();
    }

    @Test
    void one_that_tells_nothing_is_refused() {
        assertThat(refused(cast.marit, () -> send(form(Set.of(), " ")))).containsExactly("message.send.no-text");
        assertThat(one().state()).isEqualTo(FollowUpState.OPEN);
    }

    @Test
    void after_she_has_taken_back_her_yes_nothing_of_the_plan_is_offered() {
        world.run(self, () -> use.answerSharing.withdraw(self, ane.id(), cast.dps.id()));
        assertThat(offer().parts()).isEmpty();
        assertThat(refused(cast.marit, () -> send(form(Set.of(), "Hun er innlagt her fra før"))))
                .contains("message.send.not-shared");
    }

    @Test
    void one_who_does_not_see_the_thread_is_offered_nothing() {
        FollowUp one = one();
        assertThat(refused(cast.siv, () -> use.writeAdmissionReport.offer(cast.siv, one.id())))
                .containsExactly("not-visible");
        assertThat(refused(
                        cast.siv,
                        () -> use.writeAdmissionReport.send(cast.siv, one.id(), one.version(), form(Set.of(), "Hei"))))
                .containsExactly("not-visible");
    }

    @Test
    void only_an_admission_is_reported_on() {
        world.run(cast.marit, () -> use.finishFollowUp.done(cast.marit, one().id(), one().version()));
        tell("LOG_UTSKRIVNINGSKLAR");
        FollowUp ready = ports.followUps.all().getLast();
        assertThat(refused(
                        cast.marit,
                        () -> use.writeAdmissionReport.send(
                                cast.marit, ready.id(), ready.version(), form(Set.of(), "Hei"))))
                .containsExactly("stale");
    }

    private Goal goal(Area area) {
        return world.as(
                self, () -> use.wordGoal.add(self, steps.plan(ane).id(), null, area, "Jeg vil bo for meg selv", null));
    }

    private AdmissionOffer offer() {
        FollowUp one = one();
        return world.as(cast.marit, () -> use.writeAdmissionReport.offer(cast.marit, one.id()));
    }

    private static PlanText text(AdmissionOffer offer, PlanText.Kind kind) {
        return offer.texts().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private void send(AdmissionForm form) {
        FollowUp one = one();
        use.writeAdmissionReport.send(cast.marit, one.id(), one.version(), form);
    }

    private static AdmissionForm form(Set<UUID> chosen, String text) {
        return new AdmissionForm(new HashSet<>(chosen), text, PlanText.Kind::name);
    }

    private FollowUp one() {
        return ports.followUps.all().getFirst();
    }

    private List<EMessage> sent() {
        return ports.messages.all().stream()
                .filter(message -> message.direction() == Direction.OUT && message.answers() == null)
                .toList();
    }

    private void tell(String type) {
        byte[] bytes = AdmissionsArriving.written(type, world.clock.instant().minus(Duration.ofHours(1)), cast);
        Acting.run(
                ImportMessage.ACTOR,
                () -> use.message.importMessage.read(use.message
                        .receiveMessage
                        .receive(bytes, cast.psykisk.herId())
                        .orElseThrow()));
    }
}
