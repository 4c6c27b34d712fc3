package no.individuellplan.core.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.message.EMessage.Direction;
import no.individuellplan.core.message.EMessageState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvelopeTest {
    @ParameterizedTest
    @CsvSource({
        "READY,false,0,NONE,true,true",
        "READY,false,1,CANNOT_LEAVE,true,true",
        "READY,true,3,SET_ASIDE,false,false",
        "RECEIVED,false,0,NONE,true,false",
        "RECEIVED,false,2,CANNOT_BE_READ,true,false",
        "SENT,false,0,NONE,false,false",
        "ACKNOWLEDGED,false,0,NONE,false,false",
        "STOPPED,false,0,NONE,false,false",
        "OVERDUE,false,0,NOT_ACKNOWLEDGED,false,false",
        "OVERDUE,true,0,NOT_ACKNOWLEDGED,false,false",
        "REJECTED,false,0,REJECTED,false,false",
        "REFUSED,false,0,REFUSED,false,false",
        "UNMATCHED,false,0,UNMATCHED,false,false",
        "HELD,false,0,HELD,false,false",
        "IMPORTED,false,0,NONE,false,false",
        "REPLACED,false,0,NONE,false,false",
        "CANCELLED,false,0,NONE,false,false",
        "DISMISSED,false,0,NONE,false,false"
    })
    void the_state_says_what_is_the_matter_and_what_one_can_do(
            EMessageState state, boolean aside, int tries, Trouble trouble, boolean tried, boolean setAside) {
        Envelope envelope = new Envelope(
                EMessageId.of("00000000-0000-7000-8000-000000000001"),
                Direction.OUT,
                null,
                null,
                null,
                "81",
                null,
                state,
                null,
                null,
                1,
                aside,
                tries,
                null,
                null);
        assertThat(envelope.trouble()).isEqualTo(trouble);
        assertThat(envelope.canBeTried()).isEqualTo(tried);
        assertThat(envelope.canBeSetAside()).isEqualTo(setAside);
    }
}
