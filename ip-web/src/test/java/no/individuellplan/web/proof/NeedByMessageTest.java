package no.individuellplan.web.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.message.MessageFormat;
import no.individuellplan.core.message.MessageFormat.Address;
import no.individuellplan.core.message.MessageFormat.Dialog;
import no.individuellplan.core.message.MessageFormat.Patient;
import no.individuellplan.core.message.MessageFormat.Topic;
import no.individuellplan.core.need.NeedLetter;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.world.Numbers;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.local.KeycloakTestResource;
import no.individuellplan.web.story.Guest;
import org.junit.jupiter.api.Test;

/** A report of a need that comes as a real message from outside stands on the coordinating unit's page. */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
@QuarkusTestResource(KeycloakTestResource.class)
class NeedByMessageTest {
    private static final String COORDINATING_UNIT = "99900003";
    private static final LocalDate BORN = LocalDate.of(1988, 4, 17);
    private static final NationalId NUMBER = Numbers.synthetic(BORN, 71);

    @TestHTTPResource("/")
    URI root;

    @Inject
    Raw raw;

    @Inject
    MessageFormat format;

    @Test
    void somebody_unknown_is_registered_and_stands_among_the_needs_with_what_the_clinic_wrote()
            throws IOException, SQLException {
        String standing = handIn(dialog("Solfrid", NeedLetter.SUBJECT));
        assertThat(standing).isEqualTo("IMPORTED");
        Guest turid = Guest.loggedIn(root.toString(), "turid");
        String address = Guest.find(turid.open("/behov"), "href=\"(/behov/[0-9a-f-]{36})\">Solfrid");
        assertThat(turid.open(address).body())
                .contains("Solfrid Aune", "Anne Hansen", "Trenger hjelp fra flere", "Ro i hverdagen")
                .contains("DPS Havnes, poliklinikk");
        assertThat(kept("select count(*) from e_message where answers is not null and receiver_her = '99900102'"
                        + " and answers in (select id from e_message where person_id ="
                        + " (select person_id from national_id where digits = '" + NUMBER.digits() + "'))"))
                .containsExactly("1");
        assertThat(handIn(dialog("Synnøve", NeedLetter.SUBJECT)))
                .as("another name to the number")
                .isEqualTo("UNMATCHED");
        assertThat(kept("select count(*) from need_report where person_id ="
                        + " (select person_id from national_id where digits = '" + NUMBER.digits() + "')"))
                .containsExactly("1");
    }

    private byte[] dialog(String givenName, String subject) {
        UUID id = UUID.randomUUID();
        return format.write(new Dialog(
                id,
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                id,
                null,
                new Address("Havnes sykehus HF", "99900101", "DPS Havnes, poliklinikk", "99900102"),
                new Address("Fjellvik kommune", "99900001", "Koordinerende enhet", COORDINATING_UNIT),
                new Patient(givenName, "Aune", NUMBER, BORN),
                subject,
                new NeedLetter("Trenger hjelp fra flere", "Ro i hverdagen", true).text(),
                "Anne",
                "Hansen",
                "9000001",
                null,
                false,
                Topic.ABOUT_PATIENT,
                List.of()));
    }

    private String handIn(byte[] bytes) throws IOException, SQLException {
        Api.Answer answer = new Api(root).post("turid", "inbox?mailbox=" + COORDINATING_UNIT, "application/xml", bytes);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        Quiet.await(raw);
        return kept("select state from e_message where id = '"
                        + answer.json().path("message").asText() + "'")
                .getFirst();
    }

    private List<String> kept(String sql) throws SQLException {
        try (Connection owner = raw.owner()) {
            return Raw.texts(owner, sql);
        }
    }
}
