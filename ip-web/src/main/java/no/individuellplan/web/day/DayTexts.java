package no.individuellplan.web.day;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the day. */
@MessageBundle(value = "day", locale = "nb")
public interface DayTexts {
    @Message
    String title();

    @Message
    String waiting(int count);

    @Message
    String nothingWaits();

    @Message
    String emptyWhat();

    @Message
    String emptyWho();

    @Message
    String waits();

    @Message
    String toCoordinate(String name);

    @Message
    String toCoordinateAbout(String ago);

    @Message
    String yesCoordinate();

    @Message
    String noCoordinate();

    @Message
    String toTakePart(String name);

    @Message
    String toTakePartAbout(String role, String ago);

    @Message
    String yesTakePart();

    @Message
    String noTakePart();

    @Message
    String toAnswer(String name);

    @Message
    String yesMeasure();

    @Message
    String noMeasure();

    @Message
    String how();

    @Message
    String extent();

    @Message
    String from();

    @Message
    String until();

    @Message
    String whyNot();

    @Message
    String whyNotHint();

    @Message
    String sendNo();

    @Message
    String late();

    @Message
    String lateAbout();

    @Message
    String shouldHave(String day, String distance);

    @Message
    String forWhom(String name);

    @Message
    String start();

    @Message
    String done();

    @Message
    String cannotYet();

    @Message
    String whyNotYet();

    @Message
    String saveNotYet();

    @Message
    String coordinating();

    @Message
    String takingPart();

    @Message
    String noPlan();

    @Message
    String quiet(String ago);

    @Message
    String reviewDue(String day, String distance);

    @Message
    String nextReview(String day);

    @Message
    String unanswered(int count);

    @Message
    String onTrack();

    @Message
    String staleHeading();

    @Message
    String staleText();

    @Message
    String pausedUntil(String day, String distance);

    @Message
    String toConfirm(String name);

    @Message
    String toConfirmAbout(String who);

    @Message
    String confirmUnit();

    @Message
    String confirmAreas();

    @Message
    String confirmPurpose();

    @Message
    String confirmSigned();

    @Message
    String confirmSeen();

    @Message
    String confirmYes();

    @Message
    String confirmNo();

    @Message
    String confirmWhy();

    @Message
    String confirmSendNo();
}
