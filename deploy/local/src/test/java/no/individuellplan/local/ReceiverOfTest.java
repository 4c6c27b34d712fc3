package no.individuellplan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReceiverOfTest {
    @Test
    void the_innermost_unit_of_the_receiver_is_the_mailbox() {
        assertThat(ReceiverOf.message(
                        message(organisation("99900001", organisation("99900002", "")), organisation("99900101", ""))))
                .contains("99900002");
    }

    @Test
    void an_organisation_number_is_no_mailbox() {
        String organisation = "<Organisation><Ident><Id>310900001</Id><TypeId V='ENH'/></Ident></Organisation>";
        assertThat(ReceiverOf.message(message(organisation, organisation("99900101", ""))))
                .isEmpty();
    }

    @Test
    void what_is_no_xml_or_brings_a_document_type_names_no_mailbox() {
        assertThat(ReceiverOf.message("hello".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(ReceiverOf.message("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:/etc/hostname'>]><a>&b;</a>"
                        .getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    private static byte[] message(String receiver, String sender) {
        return ("<MsgHead xmlns='http://www.kith.no/xmlstds/msghead/2006-05-24'><MsgInfo><Receiver>" + receiver
                        + "</Receiver><Sender>" + sender + "</Sender></MsgInfo></MsgHead>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String organisation(String herId, String inner) {
        return "<Organisation><Ident><Id>" + herId + "</Id><TypeId V='HER'/></Ident>" + inner + "</Organisation>";
    }
}
