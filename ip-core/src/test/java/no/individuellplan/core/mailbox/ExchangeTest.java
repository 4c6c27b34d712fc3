package no.individuellplan.core.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.agency.ServedHere;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.mailbox.ExchangeRefused.Why;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.ImportMessage;
import no.individuellplan.core.message.MessageForm;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The hospital fetches its messages itself: it gets its own and no others', once for good, and only what may still leave. */
class ExchangeTest extends InAWorld {
    private static final Correspondent HOSPITAL = new Correspondent("310900095");
    /** Wrote the message that lies here. */
    private static final Correspondent MUNICIPALITY = new Correspondent("310900001");

    private static final Correspondent NAV = new Correspondent("310900141");
    private static final String DPS = "99900102";
    private static final String PSYKISK = "99900002";

    private final Person ane = cast.ane;
    private final Actor self = Cast.self(ane);
    private final OwnAddresses addresses = new OwnAddresses(ports.agencies);
    private final ListUnread unread = new ListUnread(ports.mailboxes, addresses);
    private final OpenLaid open =
            new OpenLaid(ports.messages, ports.mailboxes, addresses, use.message.stillMayLeave, ports.clock);
    private final MarkRead mark = new MarkRead(ports.mailboxes, addresses, ports.clock);
    private final AnswerLaid answer = new AnswerLaid(
            ports.messages, ports.mailboxes, addresses, ports.format, use.message.receiveMessage, ports.clock);
    private final FollowExchanged follow = new FollowExchanged(ports.messages, ports.mailboxes, addresses);
    private IndividualPlan plan;
    private EMessage laid;

    @BeforeEach
    void a_message_lies_here_for_the_clinic() {
        plan = steps.inPreparation(ane);
        steps.takesPart(ane, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
        MessageForm form = new MessageForm(null, cast.dps.id(), "Samarbeid", "Kan dere møte oss torsdag?");
        world.as(cast.marit, () -> use.message.sendMessage.start(cast.marit, plan.id(), form));
        world.post.send();
        laid = ports.messages.all().getFirst();
        world.run(ImportMessage.ACTOR, () -> ports.mailboxes.lay(laid.id(), DPS, ports.clock.instant()));
    }

    @Test
    void the_receiver_is_told_of_it_until_it_says_that_it_has_it() {
        assertThat(told(HOSPITAL, DPS)).containsExactly(laid.id());
        assertThat(opened(HOSPITAL))
                .hasValueSatisfying(one -> assertThat(one.original()).isEqualTo(laid.original()));
        assertThat(told(HOSPITAL, DPS)).as("fetched, not said to be kept").containsExactly(laid.id());

        assertThat(as(() -> mark.mark(HOSPITAL, laid.id(), DPS))).isTrue();

        assertThat(told(HOSPITAL, DPS)).isEmpty();
        assertThat(opened(HOSPITAL)).isPresent();
        assertThat(as(() -> mark.mark(HOSPITAL, laid.id(), DPS)))
                .as("twice is once")
                .isTrue();
    }

    @Test
    void another_organisation_gets_nothing_of_it() {
        refused(Why.NOT_YOURS, () -> unread.list(NAV, all(DPS)));
        refused(Why.NOT_YOURS, () -> unread.list(NAV, new Wanted(Set.of("99900021", DPS), null, null, 10, false)));
        assertThat(opened(NAV)).isEmpty();
        assertThat(as(() -> follow.follow(NAV, laid.id()))).isEmpty();
        refused(Why.NOT_YOURS, () -> mark.mark(NAV, laid.id(), DPS));
        refused(Why.NOT_YOURS, () -> answer.answer(NAV, laid.id(), DPS, null, null));
        refused(Why.NOT_YOURS, () -> unread.list(HOSPITAL, all("77777777")));
    }

    @Test
    void at_another_address_of_ones_own_it_is_not_there() {
        assertThat(as(() -> mark.mark(HOSPITAL, laid.id(), "99900105"))).isFalse();
        assertThat(as(() -> answer.answer(HOSPITAL, laid.id(), "99900105", null, null)))
                .isEmpty();
        assertThat(told(HOSPITAL, "99900105")).isEmpty();
    }

    @Test
    void a_withdrawal_before_it_is_fetched_keeps_it_here() {
        world.run(self, () -> use.answerSharing.withdraw(self, ane.id(), cast.dps.id()));

        assertThat(opened(HOSPITAL)).isEmpty();
        assertThat(now(laid).state()).isEqualTo(EMessageState.STOPPED);
        assertThat(now(laid).words()).isEqualTo("CONSENT");
        assertThat(told(HOSPITAL, DPS)).isEmpty();
        assertThat(opened(HOSPITAL)).as("nor the second time").isEmpty();
    }

    @Test
    void after_a_withdrawal_what_the_receiver_has_is_not_handed_out_again_but_stands_as_sent() {
        as(() -> mark.mark(HOSPITAL, laid.id(), DPS));
        world.run(self, () -> use.answerSharing.withdraw(self, ane.id(), cast.dps.id()));

        assertThat(opened(HOSPITAL)).isEmpty();
        assertThat(now(laid).state()).isEqualTo(EMessageState.SENT);
    }

    @Test
    void its_one_acknowledgement_counts_and_a_second_is_refused() {
        assertThat(as(() -> answer.answer(HOSPITAL, laid.id(), DPS, null, null)))
                .isPresent();
        refused(Why.ANSWERED, () -> answer.answer(HOSPITAL, laid.id(), DPS, "E21", "Mottaker finnes ikke"));
        world.post.read();
        assertThat(now(laid).state()).isEqualTo(EMessageState.ACKNOWLEDGED);
        refused(Why.ANSWERED, () -> answer.answer(HOSPITAL, laid.id(), DPS, "E21", "Mottaker finnes ikke"));
    }

    @Test
    void a_refusal_comes_with_its_code() {
        assertThat(as(() -> answer.answer(HOSPITAL, laid.id(), DPS, "E21", "Mottaker finnes ikke")))
                .isPresent();
        world.post.read();
        assertThat(now(laid).state()).isEqualTo(EMessageState.REJECTED);
        assertThat(now(laid).code()).isEqualTo("E21");
    }

    @Test
    void how_it_stands_is_told_to_its_receiver() {
        assertThat(as(() -> follow.follow(HOSPITAL, laid.id())))
                .hasValueSatisfying(one -> assertThat(one.arrived()).isFalse());
        as(() -> mark.mark(HOSPITAL, laid.id(), DPS));
        assertThat(as(() -> follow.follow(HOSPITAL, laid.id())))
                .hasValueSatisfying(one -> assertThat(one.arrived()).isTrue());
    }

    @Test
    void what_is_posted_is_kept_byte_for_byte_once_and_followed_by_who_posted_it() {
        TakePosted take = take(ServedHere.ALL);
        EMessageId id = as(() -> take.take(MUNICIPALITY, laid.original(), Set.of()));
        assertThat(as(() -> ports.messages.find(id))).hasValueSatisfying(kept -> {
            assertThat(kept.original()).isEqualTo(laid.original());
            assertThat(kept.state()).isEqualTo(EMessageState.RECEIVED);
            assertThat(kept.receiverHer()).isEqualTo(DPS);
        });
        assertThat(as(() -> follow.follow(MUNICIPALITY, id))).isPresent();
        assertThat(as(() -> follow.follow(HOSPITAL, id))).isEmpty();
        refused(Why.RECEIVED_BEFORE, () -> take.take(MUNICIPALITY, laid.original(), Set.of()));
    }

    @Test
    void what_names_another_sender_is_for_nobody_here_or_cannot_be_read_is_refused_and_not_kept() {
        int before = ports.messages.all().size();
        refused(Why.NOT_YOURS, () -> take(ServedHere.ALL).take(NAV, laid.original(), Set.of()));
        refused(Why.UNKNOWN_RECEIVER, () -> take(ServedHere.ALL).take(MUNICIPALITY, laid.original(), Set.of(PSYKISK)));
        refused(Why.UNKNOWN_RECEIVER, () -> take(new ServedHere(Set.of("310900001")))
                .take(MUNICIPALITY, laid.original(), Set.of()));
        refused(Why.UNREADABLE, () -> take(ServedHere.ALL).take(NAV, "hei".getBytes(StandardCharsets.UTF_8), Set.of()));
        assertThat(ports.messages.all()).hasSize(before);
    }

    @Test
    void an_acknowledgement_is_not_acknowledged() {
        world.post.carryAll();
        EMessage receipt = ports.messages.all().stream()
                .filter(one -> one.answers() != null)
                .findFirst()
                .orElseThrow();
        world.run(
                ImportMessage.ACTOR,
                () -> ports.mailboxes.lay(receipt.id(), receipt.receiverHer(), ports.clock.instant()));
        refused(
                Why.RECEIPT_OF_RECEIPT,
                () -> answer.answer(MUNICIPALITY, receipt.id(), receipt.receiverHer(), null, null));
    }

    private TakePosted take(ServedHere here) {
        return new TakePosted(ports.format, ports.agencies, here, addresses, use.message.receiveMessage);
    }

    private List<EMessageId> told(Correspondent caller, String her) {
        return as(() -> unread.list(caller, all(her))).stream()
                .map(EMessage::id)
                .toList();
    }

    private Optional<EMessage> opened(Correspondent caller) {
        return as(() -> open.open(caller, laid.id()));
    }

    private EMessage now(EMessage message) {
        return as(() -> ports.messages.find(message.id())).orElseThrow();
    }

    private <T> T as(Supplier<T> work) {
        return world.as(ImportMessage.ACTOR, work::get);
    }

    private void refused(Why why, Supplier<?> work) {
        assertThatThrownBy(() -> as(work))
                .isInstanceOfSatisfying(ExchangeRefused.class, refused -> assertThat(refused.why())
                        .isEqualTo(why));
    }

    private static Wanted all(String her) {
        return new Wanted(Set.of(her), null, (UUID) null, 100, false);
    }
}
