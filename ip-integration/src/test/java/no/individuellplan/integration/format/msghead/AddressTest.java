package no.individuellplan.integration.format.msghead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.individuellplan.integration.format.Fixtures;
import no.individuellplan.integration.format.code.Code;
import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void has_a_her_id_on_each_level() {
        assertThat(Fixtures.clinic().organisationHerId()).contains("99900101");
        assertThat(Fixtures.clinic().partyHerId()).contains("99900102");
    }

    @Test
    void a_person_is_the_second_level_when_there_is_one() {
        Address doctor = new Address(
                Party.withHerId("Fjellvik legesenter", "99900031"),
                List.of(),
                Optional.of(Party.withHerId("Eirik Olsen", "258.521")));

        assertThat(doctor.partyHerId()).contains("258521");
    }

    @Test
    void an_organisation_alone_has_no_second_level() {
        assertThat(new Address(Party.withHerId("Fjellvik kommune", "99900001"), List.of(), Optional.empty())
                        .partyHerId())
                .isEmpty();
    }

    @Test
    void the_one_who_answers_is_found_among_receiver_and_copies() {
        Original message = new Original(
                Code.NONE,
                "",
                "",
                Fixtures.clinic(),
                Fixtures.clinic(),
                List.of(new Recipient(Code.of("COP", "Kopimottaker"), Fixtures.municipality())),
                ReceiptVersion.V1_1);

        assertThat(message.recipient("99900102"))
                .hasValueSatisfying(one -> assertThat(one.isCopy()).isFalse());
        assertThat(message.recipient("99900002"))
                .hasValueSatisfying(one -> assertThat(one.isCopy()).isTrue());
        assertThat(message.recipient("99900004")).isEmpty();
    }

    @Test
    void receipts_follow_the_date_of_the_format() {
        assertThat(ReceiptVersion.forContent("http://www.kith.no/xmlstds/dialog/2006-10-11"))
                .isEqualTo(ReceiptVersion.V1_0);
        assertThat(ReceiptVersion.forContent("http://www.kith.no/xmlstds/henvisning/2012-02-15"))
                .isEqualTo(ReceiptVersion.V1_1);
        assertThat(ReceiptVersion.forContent("http://ehelse.no/xmlstds/samtykke/v1.0"))
                .isEqualTo(ReceiptVersion.V1_1);
    }
}
