package no.individuellplan.web.unsent;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words for a form that was not sent. */
@MessageBundle(value = "unsent", locale = "nb")
public interface UnsentTexts {
    @Message
    String title();

    @Message
    String why(WhyUnsent why);

    @Message
    String typed(Typed typed);

    @Message
    String choicesToo();

    @Message
    String sendAgain();

    @Message
    String backWithout();

    @Message
    String otherPersonTitle();

    @Message
    String otherPersonLead();

    @Message
    String chooseWho();

    @Message
    String somebodyElseTitle();

    @Message
    String somebodyElseLead();

    @Message
    String nothingTitle();

    @Message
    String nothingLead();

    @Message
    String reminder();

    @Message
    String reminderLink();
}
