package no.individuellplan.web.front;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the front page. */
@MessageBundle(value = "front", locale = "nb")
public interface FrontTexts {
    @Message
    String pageTitle();

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String mineHeading();

    @Message
    String mineText();

    @Message
    String mineButton();

    @Message
    String workHeading();

    @Message
    String workText();

    @Message
    String workButton();

    @Message
    String whatHeading();

    @Message
    String what1();

    @Message
    String what2();

    @Message
    String what3();

    @Message
    String what4();

    @Message
    String what5();

    @Message
    String helpHeading();

    @Message
    String helpLanguage();

    @Message
    String helpAloud();

    @Message
    String helpPerson();
}
