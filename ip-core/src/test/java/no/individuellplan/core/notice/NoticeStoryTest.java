package no.individuellplan.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.notice.InMemoryNoticePost.Letter;
import no.individuellplan.core.participant.InviteForm;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ane wants a notice by e-mail when something waits for her. */
class NoticeStoryTest extends InAWorld {
    private static final String EMAIL = "ane@example.org";
    private final Person ane = cast.ane;
    private final Actor.Citizen self = Cast.self(ane);

    @BeforeEach
    void a_plan() {
        steps.active(ane);
    }

    @Test
    void one_notice_comes_however_many_things_wait_and_a_second_after_a_week() {
        give();
        look();
        assertThat(left()).isEmpty();
        ask();
        openedInAnEmergency();
        look();
        look();
        NoticeWords words = NoticeWords.of(NoticeLanguage.NN, InMemoryNoticePost.ADDRESS);
        assertThat(left()).singleElement().satisfies(letter -> {
            assertThat(letter.email()).isEqualTo(EMAIL);
            assertThat(letter.subject()).isEqualTo(words.subject());
            assertThat(letter.body()).isEqualTo(words.body());
        });
        world.clock.sleep(6);
        look();
        assertThat(left()).hasSize(1);
        world.clock.sleep(2);
        look();
        assertThat(left()).hasSize(2).extracting(Letter::id).doesNotHaveDuplicates();
        world.clock.sleep(20);
        openedInAnEmergency();
        look();
        assertThat(left()).hasSize(2);
    }

    @Test
    void after_the_page_is_opened_only_something_new_is_noticed() {
        give();
        ask();
        look();
        world.run(self, () -> use.notice.choose.opened(self));
        world.clock.sleep(10);
        look();
        assertThat(left()).hasSize(1);
        openedInAnEmergency();
        look();
        assertThat(left()).hasSize(2);
    }

    @Test
    void somebody_elses_visit_is_not_hers() {
        give();
        ask();
        look();
        Actor marit = cast.marit;
        world.run(marit, () -> use.notice.choose.opened(marit));
        world.clock.sleep(8);
        look();
        assertThat(left()).hasSize(2);
    }

    @Test
    void nothing_is_sent_when_it_was_over_before() {
        give();
        ask();
        use.notice.find(world);
        world.run(self, () -> use.notice.choose.opened(self));
        look();
        assertThat(left()).isEmpty();
        assertThat(ports.notices.all()).isEmpty();
    }

    @Test
    void stopping_forgets_the_address_and_a_new_one_begins_anew() {
        give();
        ask();
        world.run(self, () -> use.notice.choose.stop(self));
        look();
        assertThat(left()).isEmpty();
        assertThat(choice().address()).isNull();
        give();
        openedInAnEmergency();
        look();
        assertThat(left()).hasSize(1);
    }

    @Test
    void letters_mean_no_notices_also_when_they_are_wanted_later() {
        give();
        ask();
        world.run(self, () -> use.reserve.say(self, ane.id(), true));
        look();
        assertThat(left()).isEmpty();
        assertThat(choice().letters()).isTrue();
        assertThat(refused(self, () -> use.notice.choose.give(self, EMAIL, NoticeLanguage.NB)))
                .containsExactly("notice.choose.letters");
    }

    @Test
    void letters_asked_for_while_a_notice_waits_stop_it() {
        give();
        ask();
        use.notice.find(world);
        world.run(self, () -> use.reserve.say(self, ane.id(), true));
        look();
        assertThat(left()).isEmpty();
    }

    @Test
    void one_that_fails_is_tried_again_later_and_then_given_up_where_she_can_see_it() {
        give();
        ask();
        ports.noticePost.fails = true;
        look();
        assertThat(ports.notices.all()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(Notice.State.WAITING);
            assertThat(one.tries()).isEqualTo(1);
            assertThat(one.nextAt()).isAfter(one.madeAt());
        });
        for (int day = 0; day < Notice.MOST_TRIES; day++) {
            world.clock.sleep(2);
            look();
        }
        assertThat(ports.notices.all()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(Notice.State.GIVEN_UP);
            assertThat(one.tries()).isEqualTo(Notice.MOST_TRIES);
        });
        assertThat(world.<Boolean>as(self, () -> use.notice.choose.isOutOfReach(self)))
                .isTrue();
        ports.noticePost.fails = false;
        openedInAnEmergency();
        world.clock.sleep(8);
        look();
        assertThat(left()).isEmpty();
        give();
        assertThat(world.<Boolean>as(self, () -> use.notice.choose.isOutOfReach(self)))
                .isFalse();
        world.clock.sleep(1);
        openedInAnEmergency();
        look();
        assertThat(left()).hasSize(1);
    }

    @Test
    void one_that_failed_once_leaves_the_next_time() {
        give();
        ask();
        ports.noticePost.fails = true;
        look();
        ports.noticePost.fails = false;
        look();
        assertThat(left()).as("not yet").isEmpty();
        world.clock.sleep(1);
        look();
        assertThat(left()).hasSize(1);
    }

    @Test
    void where_no_notices_are_sent_none_is_queued() {
        give();
        ask();
        ports.noticePost.sends = false;
        look();
        assertThat(ports.notices.all()).isEmpty();
        assertThat(choice().sends()).isFalse();
        assertThat(refused(self, () -> use.notice.choose.give(self, EMAIL, NoticeLanguage.NB)))
                .containsExactly("notice.choose.none-sent");
    }

    @Test
    void it_is_hers_alone() {
        give();
        for (Actor actor :
                List.of(cast.marit, cast.gry, cast.siv, Cast.acting(cast.hilde, ane, Kind.GUARDIAN), Cast.platform())) {
            assertThat(refused(actor, () -> use.notice.choose.of(actor))).containsExactly("not-visible");
            assertThat(refused(actor, () -> use.notice.choose.give(actor, EMAIL, NoticeLanguage.NB)))
                    .containsExactly("not-visible");
            assertThat(refused(actor, () -> use.notice.choose.stop(actor))).containsExactly("not-visible");
            assertThat(world.<Boolean>as(actor, () -> use.notice.choose.isOutOfReach(actor)))
                    .isFalse();
        }
        assertThat(world.as(cast.marit, () -> ports.noticeAddresses.find(ane.id())))
                .isEmpty();
        assertThat(choice().address().email()).isEqualTo(EMAIL);
    }

    private ChooseNotices.Choice choice() {
        return world.as(self, () -> use.notice.choose.of(self));
    }

    private void give() {
        world.run(self, () -> use.notice.choose.give(self, " " + EMAIL + " ", NoticeLanguage.NN));
    }

    private void look() {
        use.notice.look(world);
    }

    private List<Letter> left() {
        return ports.noticePost.left();
    }

    private void ask() {
        world.run(
                cast.marit,
                () -> use.inviteParticipant.invite(
                        cast.marit,
                        steps.plan(ane).id(),
                        new InviteForm(cast.navFjellvik.id(), "Arbeid", Set.of(Area.ECONOMY), "Samarbeid", null)));
    }

    private void openedInAnEmergency() {
        String number = ane.currentNationalId().orElseThrow().digits();
        world.run(
                cast.henrik,
                () -> use.emergency.open.open(cast.henrik, number, Set.of(Area.HEALTH), "Bevisstløs", null));
    }
}
