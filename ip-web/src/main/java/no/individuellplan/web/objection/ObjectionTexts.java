package no.individuellplan.web.objection;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about objecting. */
@MessageBundle(value = "imot", locale = "nb")
public interface ObjectionTexts {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String way();

    @Message
    String wayAbout();

    @Message
    String what();

    @Message
    String what1();

    @Message
    String what2();

    @Message
    String what3();

    @Message
    String notWhat();

    @Message
    String overridden();

    @Message
    String standing();

    @Message
    String none();

    @Message
    String takeBack();

    @Message
    String by(String who, String when);

    @Message
    String all();

    @Message
    String everything();

    @Message
    String need();

    @Message
    String oneItem(String area);

    @Message
    String lineOf(String what, String who);

    @Message
    String whom();

    @Message
    String whomAll();

    @Message
    String part();

    @Message
    String partAll();

    @Message
    String why();

    @Message
    String whyHint();

    @Message
    String object();

    @Message
    String allOf(String agency);
}
