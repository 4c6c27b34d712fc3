package no.individuellplan.web.login;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words for a login that does not end in a page. */
@MessageBundle(value = "login", locale = "nb")
public interface LoginTexts {
    @Message
    String otherDoorCitizenTitle();

    @Message
    String otherDoorCitizenLead();

    @Message
    String otherDoorStaffTitle();

    @Message
    String otherDoorStaffLead();

    @Message
    String refusedTitle();

    @Message
    String refusedLead();

    @Message
    String unknownTitle();

    @Message
    String unknownLead();

    @Message
    String stoppedTitle();

    @Message
    String stoppedLead();

    @Message
    String outOfReachTitle();

    @Message
    String outOfReachLead();

    @Message
    String outOfReachWhatNow();

    @Message
    String outOfReachFormWaits();

    @Message
    String tryAgain();

    @Message
    String sessionSoon();

    @Message
    String sessionStay();

    @Message
    String sessionStays();

    @Message
    String sessionLast();

    @Message
    String sessionOver();

    @Message
    String citizenDoor();

    @Message
    String staffDoor();
}
