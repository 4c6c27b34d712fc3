package no.individuellplan.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.audit.LogFault.Kind;
import no.individuellplan.core.memory.Records;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is done to the log behind our back, the check says so, and says nothing of a log nobody has touched. */
class CheckLogTest {
    private static final Instant NOW = Instant.parse("2026-09-01T10:00:00.123456Z");
    private static final Instant BEFORE = Instant.parse("2026-08-31T23:59:59Z");

    private final InMemoryLogChains log = new InMemoryLogChains();
    private final CheckLog check = new CheckLog(log);
    private final TendLog tend = new TendLog(log, Clock.fixed(NOW, ZoneId.of("Europe/Oslo")));

    @BeforeEach
    void rows_in_two_lanes_and_two_months() {
        for (int i = 0; i < 4; i++) {
            log.write(entry("Kari " + i, BEFORE), 1);
            log.write(entry("Åse\n:, 😀 " + i, NOW), 1);
            log.write(entry(null, NOW), 2);
        }
    }

    @Test
    void a_log_nobody_has_touched_is_whole() {
        tend.seal();
        log.write(entry("Kari", NOW), 2);
        LogReport report = check.check(List.of());
        assertThat(report.faults()).isEmpty();
        assertThat(report.whole()).isTrue();
        assertThat(report.rows()).isEqualTo(13);
        assertThat(report.chains()).isEqualTo(3);
        assertThat(report.checkpoint())
                .isEqualTo(log.checkpoints.getFirst().printed())
                .startsWith("1:");
    }

    @Test
    void an_empty_log_is_whole_and_has_nothing_to_seal() {
        InMemoryLogChains empty = new InMemoryLogChains();
        assertThat(new CheckLog(empty).check(List.of()).whole()).isTrue();
        assertThat(new TendLog(empty, Clock.systemUTC()).seal()).isEmpty();
    }

    @Test
    void every_changed_field_is_found() {
        AccessLogEntry entry = log.rows.get(3).entry();
        change(Records.with(entry, "id", UUID.randomUUID()));
        change(Records.with(entry, "at", entry.at().plusNanos(1000)));
        change(Records.with(entry, "subject", null));
        change(Records.with(entry, "actor", UUID.randomUUID()));
        change(Records.with(entry, "actorName", "En annen"));
        change(Records.with(entry, "organisation", ""));
        change(Records.with(entry, "onBehalfOf", true));
        change(Records.with(entry, "kind", AccessLogEntry.Kind.REFUSED));
        change(Records.with(entry, "basis", "CONSEN"));
        change(Records.with(entry, "information", "HEALTH "));
        change(Records.with(entry, "period", "../2026-12-31"));
    }

    @Test
    void what_stands_in_one_field_is_not_the_same_in_the_next() {
        CanonicalText one = new CanonicalText().add("ab").add("c").add(null);
        assertThat(one.hash())
                .isNotEqualTo(new CanonicalText().add("a").add("bc").add(null).hash())
                .isNotEqualTo(new CanonicalText().add("ab").add(null).add("c").hash())
                .isNotEqualTo(new CanonicalText().add("ab").add("c").add("").hash());
        assertThat(new CanonicalText().add("Åse").add(null).add(Instant.EPOCH.plusSeconds(1)))
                .hasToString("4:Åse,-,7:1000000,");
    }

    @Test
    void a_text_is_written_as_the_database_writes_it() {
        assertThat(new JsonText()
                        .add("Åse \"\\\n\t\u0001\u007f 😀")
                        .add(null)
                        .add(7L)
                        .add(true))
                .hasToString("[\"Åse \\\"\\\\\\n\\t\\u0001\u007f 😀\", null, 7, true]");
    }

    @Test
    void a_chain_begun_in_an_older_form_goes_on_in_a_newer_one() {
        ChainedEntry old = log.rows.getFirst();
        ChainedEntry first = InMemoryLogChains.summed(Records.with(old, "form", 1), null);
        ChainedEntry second = InMemoryLogChains.summed(log.rows.get(3), first.hash());
        assertThat(first.follows(null)).isTrue();
        assertThat(second.follows(first.hash())).isTrue();
        assertThat(first.hash()).isNotEqualTo(old.hash());
    }

    @Test
    void a_row_of_a_form_nobody_knows_is_found() {
        log.rows.set(3, Records.with(log.rows.get(3), "form", 3));
        assertThat(kinds()).containsExactly(Kind.CHANGED);
    }

    @Test
    void a_removed_row_is_found() {
        log.rows.remove(4);
        assertThat(check.check(List.of()).faults()).containsExactly(new LogFault(Kind.MISSING, "2026-09-01/1", 2));
    }

    @Test
    void rows_that_have_changed_places_are_found() {
        ChainedEntry one = log.rows.get(1);
        ChainedEntry other = log.rows.get(4);
        log.rows.set(1, Records.with(one, "place", other.place()));
        log.rows.set(4, Records.with(other, "place", one.place()));
        assertThat(kinds()).contains(Kind.CHANGED);
    }

    @Test
    void a_row_put_in_is_found() {
        ChainedEntry one = log.rows.get(4);
        log.rows.add(Records.with(one, "entry", entry("Nils", NOW)));
        assertThat(kinds()).containsExactly(Kind.REPEATED);
    }

    @Test
    void a_row_put_in_at_the_end_is_found() {
        ChainedEntry last = log.rows.get(10);
        ChainedEntry more = Records.with(last, "place", last.place() + 1);
        log.rows.add(InMemoryLogChains.summed(more, last.hash()));
        assertThat(kinds()).containsExactly(Kind.BEYOND_HEAD);
    }

    @Test
    void a_tail_cut_off_is_found() {
        log.rows.removeLast();
        assertThat(kinds()).containsExactly(Kind.TAIL_MISSING);
    }

    @Test
    void a_tail_cut_off_with_its_head_set_back_is_found_by_the_checkpoint() {
        tend.seal();
        ChainedEntry cut = log.rows.removeLast();
        ChainedEntry last = log.rows.getLast();
        assertThat(last.chain()).isNotEqualTo(cut.chain());
        ChainedEntry before = log.rows.get(8);
        log.heads.put(cut.chain(), new ChainHead(cut.chain(), before.place(), before.hash()));
        assertThat(kinds()).containsExactly(Kind.SEALED_ROW_MISSING);
    }

    @Test
    void a_chain_rewritten_from_end_to_end_is_found_by_the_checkpoint() {
        tend.seal();
        Hash previous = null;
        for (int i = 2; i < log.rows.size(); i += 3) {
            ChainedEntry row = log.rows.get(i);
            log.rows.set(i, InMemoryLogChains.summed(Records.with(row, "entry", entry("Ny", NOW)), previous));
            previous = log.rows.get(i).hash();
            log.heads.put(row.chain(), new ChainHead(row.chain(), row.place(), previous));
        }
        assertThat(kinds()).containsExactly(Kind.SEALED_ROW_CHANGED);
    }

    @Test
    void a_chain_taken_away_is_found_by_its_head_and_with_the_head_by_the_checkpoint() {
        LogChain gone = log.rows.getFirst().chain();
        log.rows.removeIf(row -> row.chain().equals(gone));
        assertThat(kinds()).containsExactly(Kind.TAIL_MISSING);
        tend.seal();
        log.heads.remove(gone);
        assertThat(kinds()).containsExactly(Kind.SEALED_ROW_MISSING);
    }

    @Test
    void a_head_that_is_gone_or_names_another_row_is_found() {
        LogChain chain = log.rows.getFirst().chain();
        ChainHead head = log.heads.get(chain);
        log.heads.put(chain, new ChainHead(chain, head.place(), Hash.of("another")));
        assertThat(kinds()).containsExactly(Kind.HEAD_CHANGED);
        log.heads.remove(chain);
        assertThat(kinds()).containsExactly(Kind.HEAD_MISSING);
    }

    @Test
    void checkpoints_rewritten_with_all_the_rest_are_found_by_the_printed_one_only() {
        String printed = tend.seal().orElseThrow().printed();
        assertThat(check.check(List.of(printed)).whole()).isTrue();
        log.rows.clear();
        log.heads.clear();
        log.checkpoints.clear();
        log.write(entry("En helt annen historie", NOW), 1);
        tend.seal();
        assertThat(check.check(List.of()).whole()).isTrue();
        assertThat(check.check(List.of(printed)).faults())
                .containsExactly(new LogFault(Kind.CHECKPOINT_UNKNOWN, "checkpoints", 1));
    }

    @Test
    void a_checkpoint_taken_away_or_changed_is_found() {
        tend.seal();
        log.write(entry("Kari", NOW), 1);
        tend.seal();
        log.write(entry("Kari", NOW), 1);
        tend.seal();
        LogCheckpoint second = log.checkpoints.remove(1);
        assertThat(kinds()).containsExactly(Kind.CHECKPOINT_CHANGED);
        log.checkpoints.add(1, Records.with(second, "at", NOW.plusSeconds(1)));
        assertThat(kinds()).containsExactly(Kind.CHECKPOINT_CHANGED);
    }

    @Test
    void a_checkpoint_names_only_what_has_moved() {
        assertThat(tend.seal().orElseThrow().heads()).hasSize(3);
        assertThat(tend.seal()).isEmpty();
        log.write(entry("Kari", NOW), 2);
        assertThat(tend.seal().orElseThrow().heads())
                .extracting(ChainHead::place)
                .containsExactly(5L);
    }

    @Test
    void what_is_no_sum_is_refused() {
        assertThatThrownBy(() -> new Hash("1")).isInstanceOf(IllegalArgumentException.class);
        assertThat(check.check(List.of("nonsense")).faults())
                .containsExactly(new LogFault(Kind.CHECKPOINT_UNKNOWN, "checkpoints", 0));
    }

    private void change(AccessLogEntry changed) {
        ChainedEntry was = log.rows.get(3);
        log.rows.set(3, Records.with(was, "entry", changed));
        assertThat(check.check(List.of()).faults())
                .as("%s", changed)
                .containsExactly(new LogFault(Kind.CHANGED, was.chain().toString(), was.place()));
        log.rows.set(3, was);
    }

    private List<Kind> kinds() {
        return check.check(List.of()).faults().stream().map(LogFault::kind).toList();
    }

    private static AccessLogEntry entry(String organisation, Instant at) {
        return new AccessLogEntry(
                UUID.randomUUID(),
                at,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Marit Lunde",
                organisation,
                false,
                AccessLogEntry.Kind.READ,
                "CONSENT",
                "HEALTH",
                null);
    }
}
