package no.individuellplan.web.emergency;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about opening in an emergency. */
@MessageBundle(value = "nod", locale = "nb")
public interface EmergencyTexts {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String happens();

    @Message
    String happens1();

    @Message
    String happens2(int hours);

    @Message
    String happens3();

    @Message
    String happens4();

    @Message
    String nationalId();

    @Message
    String nationalIdHint();

    @Message
    String areas();

    @Message
    String areasHint(int most);

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String open();

    @Message
    String toldHeading();

    @Message
    String told(String who, String where, String when);

    @Message
    String toldAreas();

    @Message
    String toldEnded(String at);

    @Message
    String toldEnds(String at);

    @Message
    String toldReviewed();

    @Message
    String way();

    @Message
    String toldDespite(String who);

    @Message
    String despite();

    @Message
    String despiteHint();
}
