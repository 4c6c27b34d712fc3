package no.individuellplan.web.mymessages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the person’s message pages. */
@MessageBundle(value = "mymsg", locale = "nb")
public interface MyMessagesTexts {
    @Message
    String title();

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String say(String who);

    @Message
    String empty();

    @Message
    String emptyText();

    @Message
    String between(String from, String to);

    @Message
    String readThere(String when);

    @Message
    String onItsWay();

    @Message
    String notUrgent();
}
