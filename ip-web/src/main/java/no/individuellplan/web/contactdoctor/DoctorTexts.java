package no.individuellplan.web.contactdoctor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages on the contact doctor. */
@MessageBundle(value = "lege", locale = "nb")
public interface DoctorTexts {
    @Message
    String title();

    @Message
    String way();

    @Message
    String lead(String name);

    @Message
    String nobody();

    @Message
    String name();

    @Message
    String whoReads(String name);

    @Message
    String doctor();

    @Message
    String from();

    @Message
    String untilIfKnown();

    @Message
    String lastDay();

    @Message
    String lastDayOf(String doctor);

    @Message
    String lastDayAbout();

    @Message
    String since(String from);

    @Message
    String between(String from, String until);

    @Message
    String before();

    @Message
    String ends(String doctor, String until);

    @Message
    String stale();
}
