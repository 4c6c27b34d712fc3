package no.individuellplan.web.relocation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about moving. */
@MessageBundle(value = "flytt", locale = "nb")
public interface RelocationTexts {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String way();

    @Message
    String asked();

    @Message
    String askedWay();

    @Message
    String sentBackTitle();

    @Message
    String sentBackText(String to, String who);

    @Message
    String sentBackNow();

    @Message
    String start();

    @Message
    String to();

    @Message
    String movingOn();

    @Message
    String next();

    @Message
    String notListed();

    @Message
    String takeAlong();

    @Message
    String question(String to);

    @Message
    String proposedBy(String who);

    @Message
    String means();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String noText();

    @Message
    String someYes();

    @Message
    String waitsTitle(String to);

    @Message
    String waitsText(String day);

    @Message
    String late();

    @Message
    String undo();

    @Message
    String takenTitle(String to);

    @Message
    String takenText(String who, String day);

    @Message
    String takenUntil(String from, String day);

    @Message
    String askedAnew();

    @Message
    String text1(String to, String day);

    @Message
    String text2(String to);

    @Message
    String text3(String from, String days);

    @Message
    String text4(String from, String day, String who);

    @Message
    String text4None(String from);

    @Message
    String text5(String who);

    @Message
    String text6();

    @Message
    String staffTitle();

    @Message
    String staffLead();

    @Message
    String staffWay();

    @Message
    String staffProposed(String to, String day);

    @Message
    String staffWaits(String to, String day);

    @Message
    String staffLate();

    @Message
    String staffTaken(String to, String day);

    @Message
    String ask();

    @Message
    String arriving();

    @Message
    String arrivingAbout();

    @Message
    String leaving();

    @Message
    String leavingAbout();

    @Message
    String rowFrom(String other, String day);

    @Message
    String rowTo(String other, String day);

    @Message
    String rowDue(String day);

    @Message
    String rowLate(String day);

    @Message
    String rowUntil(String day);

    @Message
    String unitLead(String from, String to);

    @Message
    String known();

    @Message
    String day();

    @Message
    String coordinator();

    @Message
    String nobody();

    @Message
    String hasPlan();

    @Message
    String planGoesAlong(String to);

    @Message
    String takeOver();

    @Message
    String takeOverAbout();

    @Message
    String whom();

    @Message
    String wrongPlace();

    @Message
    String wrongPlaceAbout();

    @Message
    String reason();

    @Message
    String sendBack();

    @Message
    String stale();
}
