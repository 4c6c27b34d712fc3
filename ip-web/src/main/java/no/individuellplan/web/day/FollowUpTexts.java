package no.individuellplan.web.day;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.individuellplan.core.followup.FollowUpKind;
import no.individuellplan.core.followup.ReferralDifference;

/** Words of what received messages ask for. */
@MessageBundle(value = "folg", locale = "nb")
public interface FollowUpTexts {
    @Message
    String heading();

    /** What has happened. */
    @Message
    String what(FollowUpKind kind);

    /** What is to be done. */
    @Message
    String expects(FollowUpKind kind);

    /** What a referral says. */
    @Message
    String says(ReferralDifference difference);

    @Message
    String about(String name, String from);

    @Message
    String at(String when);

    @Message
    String saidAt(String when);

    @Message
    String due(String when);

    @Message
    String withdrawn();

    @Message
    String cancelled();

    @Message
    String open();

    @Message
    String openAnswer();

    @Message
    String answer();

    @Message
    String answerTitle();

    @Message
    String answerLead(String name, String from);

    @Message
    String answerText();

    @Message
    String answerHint();

    @Message
    String answerSend();

    @Message
    String answerStale();

    @Message
    String answerStaleText();

    /** Words to begin from, in the language of the one who answers. */
    @Message
    String prepared();

    @Message
    String readFirst();

    @Message
    String named();

    @Message
    String namedTitle();

    @Message
    String namedLead(String name);

    @Message
    String namedWhich();

    @Message
    String namedNoGoals();

    @Message
    String namedNone();

    @Message
    String report();

    @Message
    String reportTitle();

    @Message
    String reportLead(String name, String from);

    @Message
    String reportTold();

    @Message
    String reportToldHint(String name, String from);

    @Message
    String reportNothing(String from);

    @Message
    String reportText();

    @Message
    String reportHint();

    @Message
    String reportSend();

    @Message
    String reportEmpty();

    @Message
    String reportStale();

    @Message
    String reportStaleText();

    /** In the report, before the person's own words. */
    @Message
    String toldMatters();

    @Message
    String toldResources();

    @Message
    String toldNeeds();

    @Message
    String done();

    @Message
    String seen();
}
