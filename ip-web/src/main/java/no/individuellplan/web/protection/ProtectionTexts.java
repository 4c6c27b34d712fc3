package no.individuellplan.web.protection;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.individuellplan.core.person.AddressProtection;

/** Words about protected addresses. */
@MessageBundle(value = "skjerm", locale = "nb")
public interface ProtectionTexts {
    @Message
    String title();

    @Message
    String lead(String name);

    @Message
    String whatLevel();

    @Message
    String level(AddressProtection level);

    @Message
    String levelHint();

    @Message
    String levelWhy();

    @Message
    String levelWhyHint();

    @Message
    String happens();

    @Message
    String happens1();

    @Message
    String happens2();

    @Message
    String happens3();

    @Message
    String happens4();

    @Message
    String standsHeading();

    @Message
    String saidBy(String who, String when);

    @Message
    String team();

    @Message
    String teamAbout();

    @Message
    String teamNobody();

    @Message
    String whom();

    @Message
    String takeOut();

    @Message
    String name();

    @Message
    String shut();

    @Message
    String shutAbout();

    @Message
    String shutNobody();

    @Message
    String close();

    @Message
    String closeWhy();

    @Message
    String closeWhyHint();

    @Message
    String shutButton();

    @Message
    String letIn();

    @Message
    String post();

    @Message
    String postAbout();

    @Message
    String postNobody();

    @Message
    String unit();

    @Message
    String postWhy();

    @Message
    String postButton();

    @Message
    String postClose();

    @Message
    String waitingHeading();

    @Message
    String waitingText(int count);

    @Message
    String waitingTextMany(int count);

    @Message
    String take();

    @Message
    String way();
}
