package no.individuellplan.web.look;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words every page shares: the frame, forms, errors, and what was done. */
@MessageBundle(value = "m", locale = "nb")
public interface CommonTexts {
    @Message
    String app();

    @Message
    String files();

    @Message
    String filesHint();

    @Message
    String filesAgain();

    @Message
    String skipToContent();

    @Message
    String navigation();

    @Message
    String youAreHere();

    @Message
    String frontPage();

    @Message
    String navMyPlan();

    @Message
    String navMessages();

    @Message
    String navSharing();

    @Message
    String navWhoHasLooked();

    @Message
    String navMyDay();

    @Message
    String navReportNeed();

    @Message
    String navNeeds();

    @Message
    String navOversight();

    @Message
    String navOperation();

    @Message
    String language();

    @Message
    String logOut();

    @Message
    String onBehalfOf(String name);

    @Message
    String footerHelp();

    @Message
    String footerHelpPerson();

    @Message
    String footerHelpStaff();

    @Message
    String footerEmergency();

    @Message
    String undo();

    @Message
    String you();

    @Message
    String optional();

    @Message
    String choose();

    @Message
    String dateHint();

    @Message
    String errorPrefix();

    @Message
    String errorHeading(int count);

    @Message
    String ruleRestsOn();

    @Message
    String save();

    @Message
    String cancel();

    @Message
    String edit();

    @Message
    String notNow();

    @Message
    String send();

    @Message
    String savedNow();

    @Message
    String notSavedYet();

    @Message
    String notSavedOffline();

    @Message
    String notSavedOut();

    @Message
    String notSavedFailed();

    @Message
    String at();

    @Message
    String writeThis();

    @Message
    String chooseOne();

    @Message
    String dateWrong();

    @Message
    String tooLong(int most);

    @Message
    String notFoundTitle();

    @Message
    String notFoundLead();

    @Message
    String refusedTitle();

    @Message
    String refusedLead();

    @Message
    String noAccessTitle();

    @Message
    String noAccessLead();

    @Message
    String failedTitle();

    @Message
    String failedLead();

    @Message
    String failedCode(String code);

    @Message
    String tooLargeTitle();

    @Message
    String tooLargeLead();

    @Message
    String notUnderstoodTitle();

    @Message
    String notUnderstoodLead();

    @Message
    String toMyPlan();

    @Message
    String toMyDay();

    @Message
    String toFrontPage();

    @Message
    String conflictHeading(String other);

    @Message
    String conflictText();

    @Message
    String conflictYours();

    @Message
    String conflictTheirs(String other, String when);

    @Message
    String conflictKeepYours();

    @Message
    String conflictUseTheirs(String other);

    @Message
    String said(Said said);

    @Message
    String birthDateHint();

    @Message
    String conflictHeadingSomebody();

    @Message
    String conflictTheirsSomebody(String when);

    @Message
    String conflictUseTheirsSomebody();
}
