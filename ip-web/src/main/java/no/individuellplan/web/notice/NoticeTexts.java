package no.individuellplan.web.notice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about notices by e-mail. */
@MessageBundle(value = "varsel", locale = "nb")
public interface NoticeTexts {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String way();

    @Message
    String none();

    @Message
    String lettersTitle();

    @Message
    String letters();

    @Message
    String lettersWay();

    @Message
    String wanted(String email);

    @Message
    String wantedTitle();

    @Message
    String change();

    @Message
    String stop();

    @Message
    String start();

    @Message
    String email();

    @Message
    String emailHint();

    @Message
    String save();

    @Message
    String wordsTitle();

    @Message
    String wordsAbout();

    @Message
    String failedTitle();

    @Message
    String failed();

    @Message
    String failedHere();

    @Message
    String whenTitle();

    @Message
    String when();

    @Message
    String alone();
}
