package no.individuellplan.web.oversight;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.individuellplan.core.oversight.rules.Outcome;
import no.individuellplan.core.oversight.rules.SignalKind;

/** Words of the pages on control of access. */
@MessageBundle(value = "vern", locale = "nb")
public interface OversightTexts {
    @Message
    String title();

    @Message
    String waiting(int count);

    @Message
    String nothingWaits();

    @Message
    String noVerdict();

    @Message
    String toLookAt();

    @Message
    String askedLeader();

    @Message
    String lookedAt();

    @Message
    String emptyWhat();

    @Message
    String emptyWho();

    @Message
    String kind(SignalKind signalKind);

    @Message
    String about(SignalKind signalKind);

    @Message
    String outcome(Outcome outcome);

    @Message
    String chooseOutcome(Outcome outcome);

    @Message
    String times(int count);

    @Message
    String worksIn(String where);

    @Message
    String reasons();

    @Message
    String behind();

    @Message
    String behindAbout();

    @Message
    String nameHeld();

    @Message
    String nobodyCertain();

    @Message
    String read();

    @Message
    String wrote();

    @Message
    String refused();

    @Message
    String why();

    @Message
    String decided();

    @Message
    String decidedNone();

    @Message
    String decidedBy(String who, String where);

    @Message
    String decide();

    @Message
    String decideAbout();

    @Message
    String whatFound();

    @Message
    String words();

    @Message
    String wordsHint();

    @Message
    String save();

    @Message
    String own();

    @Message
    String ownAbout();

    @Message
    String sharing();
}
