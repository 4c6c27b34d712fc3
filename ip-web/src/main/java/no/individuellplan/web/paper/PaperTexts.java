package no.individuellplan.web.paper;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about letters on paper. */
@MessageBundle(value = "papir", locale = "nb")
public interface PaperTexts {
    @Message
    String heading();

    @Message
    String about();

    @Message
    String print();

    @Message
    String letter();

    @Message
    String dear(String name);

    @Message
    String callMe();

    @Message
    String regards();

    @Message
    String printHint();

    @Message
    String sent();

    @Message
    String offer();

    @Message
    String question(String unit);

    @Message
    String lapsing(String unit);

    @Message
    String lapsingKin();

    @Message
    String emergency();

    @Message
    String ownHeading();

    @Message
    String ownYes();

    @Message
    String ownNo();

    @Message
    String ownStart();

    @Message
    String ownStop();
}
