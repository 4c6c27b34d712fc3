package no.individuellplan.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.agency.ServedHere;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.message.MessageFormat.Incoming.DialogIn;
import no.individuellplan.core.need.FollowReports;
import no.individuellplan.core.need.NeedForm;
import no.individuellplan.core.need.NeedLetter;
import no.individuellplan.core.need.Passage;
import no.individuellplan.core.need.ReportNeed;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.Test;

/** Ingrid at the DPS reports Ane's need where only the trust is served. */
class NeedLeavesTest extends InAWorld {
    private final Person ane = cast.ane;
    private final ReportNeed report =
            use.need.reportNeed(new ServedHere(Set.of(cast.havnes.organisationNumber())), use.message.reportsElsewhere);

    @Test
    void a_message_waits_to_leave_for_the_coordinating_unit_with_all_that_was_reported() {
        report(cast.ingrid, form("Trenger flere", "Ro", true));
        EMessage message = only();
        assertThat(message.type()).isEqualTo("DIALOG_HELSEFAGLIG");
        assertThat(message.receiverHer()).isEqualTo(cast.fjellvikKe.herId());
        assertThat(message.senderHer()).isEqualTo(cast.dps.herId());
        assertThat(message.conversation()).isEqualTo(message.msgId());
        DialogIn said = (DialogIn) ports.format.read(message.original());
        assertThat(said.subject()).isEqualTo("Behov for individuell plan");
        assertThat(said.patientNumber())
                .isEqualTo(ane.currentNationalId().orElseThrow().digits());
        assertThat(said.birthDate()).isEqualTo(ane.birthDate());
        assertThat(said.author()).isEqualTo("Ingrid Solberg");
        assertThat(NeedLetter.of(said.text())).isEqualTo(new NeedLetter("Trenger flere", "Ro", true));
    }

    @Test
    void it_leaves_without_a_yes_and_stands_in_the_persons_log() {
        report(cast.ingrid, form("Trenger flere", null, false));
        leave();
        assertThat(only().state()).isEqualTo(EMessageState.SENT);
        assertThat(ports.log.everything())
                .filteredOn(line -> line.kind() == AccessLogEntry.Kind.READ
                        && cast.fjellvikKe.id().value().equals(line.actor()))
                .isNotEmpty();
    }

    @Test
    void it_gives_the_one_who_reports_no_way_to_anything() {
        report(cast.ingrid, form("Trenger flere", null, false));
        assertThat(world.as(cast.ingrid, () -> ports.messages.threads())).isEmpty();
    }

    @Test
    void the_same_report_twice_is_one_message_and_other_words_are_another() {
        report(cast.ingrid, form("Trenger flere", null, true));
        report(cast.ingrid, form("Trenger flere", null, true));
        assertThat(out()).hasSize(1);
        report(cast.ingrid, form("Noe nytt", null, true));
        assertThat(out()).hasSize(2);
    }

    @Test
    void where_the_unit_works_here_nothing_leaves() {
        world.run(cast.ingrid, () -> use.reportNeed.report(cast.ingrid, form("Trenger flere", null, true)));
        assertThat(out()).isEmpty();
    }

    @Test
    void what_a_person_reports_themselves_does_not_leave_in_anybodys_name() {
        report(Cast.self(ane), form("Trenger flere", null, true));
        assertThat(out()).isEmpty();
    }

    @Test
    void about_one_whose_address_is_protected_the_reporter_is_told_to_call_and_not_why() {
        protect();
        assertThat(refused(cast.ingrid, () -> report.report(cast.ingrid, form("Trenger flere", null, true))))
                .containsExactly("need.report.by-phone");
        assertThat(out()).isEmpty();
    }

    @Test
    void protected_before_it_has_left_it_does_not_leave() {
        report(cast.ingrid, form("Trenger flere", null, true));
        protect();
        leave();
        assertThat(only().state()).isEqualTo(EMessageState.STOPPED);
        assertThat(only().words()).isEqualTo("ADDRESS");
    }

    @Test
    void the_reporter_follows_it_until_it_is_received() {
        report(cast.ingrid, form("Trenger flere", null, true));
        assertThat(passage(cast.ingrid)).contains(Passage.WAITS);
        leave();
        assertThat(passage(cast.ingrid)).contains(Passage.SENT);
        stands(EMessageState.ACKNOWLEDGED);
        assertThat(passage(cast.ingrid)).contains(Passage.RECEIVED);
        assertThat(astray(cast.ingrid)).isEmpty();
    }

    @Test
    void one_that_nobody_may_have_got_is_told_to_its_reporter_for_a_month_and_to_nobody_else() {
        report(cast.ingrid, form("Trenger flere", null, true));
        leave();
        for (EMessageState gone : List.of(EMessageState.REJECTED, EMessageState.OVERDUE, EMessageState.STOPPED)) {
            stands(gone);
            assertThat(astray(cast.ingrid)).as(gone.name()).singleElement().satisfies(one -> assertThat(one.to())
                    .isEqualTo(cast.fjellvikKe.id()));
        }
        assertThat(astray(cast.turid)).isEmpty();
        assertThat(passage(cast.turid)).isEmpty();
        world.clock.pass(Duration.ofDays(31));
        assertThat(astray(cast.ingrid)).isEmpty();
    }

    @Test
    void what_was_stopped_says_not_why() {
        report(cast.ingrid, form("Trenger flere", null, true));
        protect();
        leave();
        assertThat(passage(cast.ingrid)).contains(Passage.STOPPED);
    }

    private void stands(EMessageState state) {
        EMessage message = only();
        Acting.run(
                ImportMessage.ACTOR, () -> ports.messages.save(message.to(state, world.clock.instant(), null, null)));
    }

    private Optional<Passage> passage(Actor.Professional who) {
        NeedId need = ports.needs.all().iterator().next().id();
        return world.as(who, () -> follow().passage(who, need, cast.fjellvikKe.id()));
    }

    private List<FollowReports.Astray> astray(Actor.Professional who) {
        return world.as(who, () -> follow().astray(who));
    }

    private FollowReports follow() {
        return new FollowReports(
                ports.needs,
                ports.agencies,
                new ServedHere(Set.of(cast.havnes.organisationNumber())),
                use.message.reportsElsewhere,
                ports.clock);
    }

    private void protect() {
        Acting.run(ImportMessage.ACTOR, () -> ports.protections.set(ane.id(), AddressProtection.STRICTLY_CONFIDENTIAL));
    }

    private void leave() {
        ports.dispatch
                .takeToSend()
                .forEach(id -> Acting.run(ImportMessage.ACTOR, () -> use.message.deliverMessage.deliver(id)));
    }

    private void report(Actor actor, NeedForm form) {
        world.run(actor, () -> report.report(actor, form));
    }

    private NeedForm form(String why, String wish, boolean informed) {
        return new NeedForm(
                ane.currentNationalId().orElseThrow().digits(),
                ane.givenName(),
                ane.familyName(),
                ane.birthDate(),
                cast.fjellvik.id(),
                why,
                wish,
                informed);
    }

    private EMessage only() {
        assertThat(out()).hasSize(1);
        return out().getFirst();
    }

    private List<EMessage> out() {
        return ports.messages.all().stream()
                .filter(one -> one.direction() == EMessage.Direction.OUT)
                .toList();
    }
}
