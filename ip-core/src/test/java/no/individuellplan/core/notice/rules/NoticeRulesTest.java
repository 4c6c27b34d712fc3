package no.individuellplan.core.notice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeRulesTest {
    private static final Instant OPENED = Instant.parse("2026-11-02T08:00:00Z");
    private static final Instant NEWS = OPENED.plusSeconds(1);
    private static final Instant SENT = Instant.parse("2026-11-10T09:30:00Z");
    private static final Instant WEEK_LATER = SENT.plus(Duration.ofDays(7));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kari@example.org",
                "kari.testesen+varsel@post.example.org",
                "a@b.co",
                "o'neil_1@xn--bl-zia.example",
                "x@a-b.xn--p1ai"
            })
    void an_address_is_taken(String email) {
        assertThat(refused(new ChooseFacts(email, true, false))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kari",
                "@example.org",
                "kari@",
                "kari@example",
                "kari@@example.org",
                "kari@example..org",
                ".kari@example.org",
                "kari@-example.org",
                "kari@example-.org",
                "kari@example.o",
                "kari@example.1a",
                "kari@example.org, ola@example.org",
                "kari@example.org\nBcc: ola@example.org",
                "Kari <kari@example.org>",
                "\"kari\"@example.org",
                "kari@[127.0.0.1]",
                "kåre@example.org"
            })
    void anything_else_is_not(String email) {
        assertThat(refused(new ChooseFacts(email, true, false))).containsExactly("notice.choose.address");
    }

    @Test
    void an_address_has_64_characters_before_the_sign_and_254_in_all_at_most() {
        assertThat(refused(new ChooseFacts("a".repeat(64) + "@example.org", true, false)))
                .isEmpty();
        assertThat(refused(new ChooseFacts("a".repeat(65) + "@example.org", true, false)))
                .containsExactly("notice.choose.address");
        String domain = ("b".repeat(60) + ".").repeat(3) + "example.org";
        String longest = "a".repeat(254 - domain.length() - 1) + "@" + domain;
        assertThat(longest).hasSize(254);
        assertThat(refused(new ChooseFacts(longest, true, false))).isEmpty();
        assertThat(refused(new ChooseFacts("a" + longest, true, false))).containsExactly("notice.choose.address");
    }

    @Test
    void letters_and_a_place_without_e_mail_stop_the_choice() {
        assertThat(refused(new ChooseFacts("kari@example.org", false, false)))
                .containsExactly("notice.choose.none-sent");
        assertThat(refused(new ChooseFacts("kari@example.org", true, true))).containsExactly("notice.choose.letters");
    }

    @Test
    void the_first_comes_when_something_waits_that_came_after_the_page_was_opened() {
        assertThat(due(first(NEWS))).isEmpty();
        assertThat(due(first(OPENED))).containsExactly("notice.due.nothing");
        assertThat(due(first(OPENED.minusSeconds(1)))).containsExactly("notice.due.nothing");
        assertThat(due(first(null))).containsExactly("notice.due.nothing");
    }

    @Test
    void one_with_letters_or_out_of_reach_gets_none() {
        assertThat(due(new DueFacts(true, false, OPENED, NEWS, 0, null, SENT))).containsExactly("notice.due.letters");
        assertThat(due(new DueFacts(false, true, OPENED, NEWS, 0, null, SENT)))
                .containsExactly("notice.due.out-of-reach");
    }

    @Test
    void the_second_comes_when_exactly_a_week_has_gone() {
        assertThat(due(made(1, SENT, WEEK_LATER.minusMillis(1)))).containsExactly("notice.due.week");
        assertThat(due(made(1, SENT, WEEK_LATER))).isEmpty();
        assertThat(due(made(1, SENT, WEEK_LATER.plusSeconds(1)))).isEmpty();
    }

    @Test
    void there_is_no_second_before_the_first_has_left_and_never_a_third() {
        assertThat(due(made(1, null, WEEK_LATER))).containsExactly("notice.due.one");
        assertThat(due(made(2, SENT, WEEK_LATER))).containsExactly("notice.due.two");
    }

    @Test
    void what_stops_a_notice_whatever_waits_is_known_before_anybody_looks() {
        assertThat(DueRules.EVEN_IF_SOMETHING_WAITS.evaluateAll(first(null)).isAllowed())
                .isTrue();
        assertThat(DueRules.EVEN_IF_SOMETHING_WAITS
                        .evaluateAll(made(2, SENT, WEEK_LATER))
                        .isAllowed())
                .isFalse();
        assertThat(first(null).with(NEWS)).isEqualTo(first(NEWS));
    }

    @Test
    void every_rule_names_the_regulation() {
        assertThat(ChooseRules.ALL.rules()).allMatch(rule -> rule.basis() == LegalBasis.ELECTRONIC_NOTICE);
        assertThat(DueRules.ALL.rules()).allMatch(rule -> rule.basis() == LegalBasis.ELECTRONIC_NOTICE);
    }

    private static DueFacts first(Instant newest) {
        return new DueFacts(false, false, OPENED, newest, 0, null, SENT);
    }

    private static DueFacts made(int made, Instant firstEnded, Instant now) {
        return new DueFacts(false, false, OPENED, NEWS, made, firstEnded, now);
    }

    private static List<String> refused(ChooseFacts facts) {
        return codes(ChooseRules.ALL.evaluateAll(facts).reasons());
    }

    private static List<String> due(DueFacts facts) {
        return codes(DueRules.ALL.evaluateAll(facts).reasons());
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }
}
