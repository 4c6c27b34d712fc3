package no.individuellplan.integration.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import no.individuellplan.integration.format.Fixtures;
import no.individuellplan.integration.format.SharedMessages;
import no.individuellplan.integration.format.schema.MessageSchema;
import no.individuellplan.integration.message.OpenFormat;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever bytes come, reading them ends soon, opens nothing and leaves a sender who can be answered. {@code ./ip fuzz} is
 * the long form; here are the same few thousand inputs as ever and some nobody has seen.
 */
class FuzzTest {
    private static final long FIXED = 20260302;
    private static final int FEW = 1_500;
    private static final int MOST_MEGABYTES = 500;

    @Test
    void the_same_inputs_as_ever() {
        holds(Long.getLong("ip.fuzz.seed", FIXED), Long.getLong("ip.fuzz.from", 0), Long.getLong("ip.fuzz", FEW));
    }

    @Test
    void inputs_nobody_has_seen() {
        if (Long.getLong("ip.fuzz") == null) {
            holds(ThreadLocalRandom.current().nextLong(1_000_000_000), 0, FEW);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_find_stays_mended() {
        return Seeds.own().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    for (Trial trial : trials()) {
                        trial.judge(Seeds.bytes(file), trial.read(Seeds.bytes(file)));
                    }
                }));
    }

    @Test
    void the_doors_notice_a_parser_that_obeys() throws Exception {
        try (Doors doors = new Doors()) {
            for (String address :
                    List.of(doors.addresses().get(0), doors.addresses().get(2))) {
                String lure = "<!DOCTYPE a [<!ENTITY e SYSTEM \"" + address + "\">]><a>&e;</a>";
                try {
                    DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(Fixtures.utf8(lure)));
                } catch (IOException nothingThere) {
                    assertThat(URI.create(address).getScheme()).isEqualTo("http");
                }
            }
            assertThat(doors.visits())
                    .contains("file")
                    .anyMatch(visit -> visit.startsWith("port"))
                    .anyMatch(visit -> visit.startsWith("way to http"));
        }
    }

    private static void holds(long seed, long from, long count) {
        Seeds seeds = Seeds.all();
        try (Doors doors = new Doors()) {
            Tally tally = new Run(seed, seeds, doors, trials()).inputs(from, count);
            assertThat(tally.finds()).isEmpty();
            assertThat(doors.visits()).isEmpty();
            assertThat(tally.largestMegabytes()).isLessThan(MOST_MEGABYTES);
            if (count >= FEW) {
                assertThat(tally.outcomes())
                        .as("the inputs are not all broken in the same way")
                        .containsKeys("receipt", "T01, answered", "T01, nobody to answer", "T02, answered");
                assertThat(tally.outcomes().keySet()).anyMatch(outcome -> outcome.startsWith("taken in"));
            }
        }
    }

    private static List<Trial> trials() {
        MessageSchema schema = SharedMessages.schema();
        return List.of(
                new Trial(OpenFormat.with(SharedMessages.reader()), schema),
                new Trial(OpenFormat.with(Fixtures.reader()), schema));
    }
}
