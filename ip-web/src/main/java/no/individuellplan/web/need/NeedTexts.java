package no.individuellplan.web.need;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.individuellplan.core.need.Passage;

/** Words of the pages about reported needs. */
@MessageBundle(value = "need", locale = "nb")
public interface NeedTexts {
    @Message
    String reportTitle();

    @Message
    String reportHeading();

    @Message
    String reportLead();

    @Message
    String whoHeading();

    @Message
    String nationalId();

    @Message
    String nationalIdHint();

    @Message
    String givenName();

    @Message
    String familyName();

    @Message
    String birthDate();

    @Message
    String birthDateHint();

    @Message
    String municipality();

    @Message
    String municipalityHint();

    @Message
    String whatHeading();

    @Message
    String why();

    @Message
    String whyHint();

    @Message
    String wish();

    @Message
    String wishHint();

    @Message
    String informed();

    @Message
    String informedHint();

    @Message
    String sendReport();

    @Message
    String receiptTitle();

    @Message
    String receiptLead();

    @Message
    String receivedBy();

    /** Instead of {@link #receiptTitle} when it goes as a message to a unit that does not work here. */
    @Message
    String sentTitle();

    @Message
    String sentTo();

    @Message
    String receivedWhen();

    @Message
    String alsoTo();

    @Message
    String reportedBefore();

    @Message
    String nextHeading();

    @Message
    String next1();

    @Message
    String next2();

    @Message
    String next3();

    @Message
    String nextMeanwhile();

    @Message
    String yourWords();

    @Message
    String reportAnother();

    @Message
    String personKnew();

    @Message
    String personDidNotKnow();

    @Message
    String wishes();

    @Message
    String elsewhereHeading();

    @Message
    String elsewhereLead(String unit);

    @Message
    String elsewhereLeadNone();

    @Message
    String ownReports();

    @Message
    String ownReportsNone();

    @Message
    String ownReportsNoneWho();

    @Message
    String waitsAssessment();

    @Message
    String isAssessed();

    @Message
    String needsTitle();

    @Message
    String needsWaiting(int count);

    @Message
    String needsNobody();

    @Message
    String needsEmpty();

    @Message
    String needsEmptyWho();

    @Message
    String toAssess();

    @Message
    String toAssessAbout();

    @Message
    String toOffer();

    @Message
    String toOfferAbout();

    @Message
    String withoutCoordinator();

    @Message
    String withoutCoordinatorAbout();

    @Message
    String withPerson();

    @Message
    String withPersonAbout();

    @Message
    String askAgain();

    @Message
    String askAgainAbout();

    @Message
    String settled(int count);

    @Message
    String copies();

    @Message
    String copiesAbout();

    @Message
    String handledBy(String unit);

    @Message
    String reportedAgo(String ago);

    @Message
    String reportedBy(String who);

    @Message
    String offeredAgo(String ago);

    @Message
    String askedAgo(String who, String ago);

    @Message
    String nobodyAsked();

    @Message
    String askAgainOn(String day, String distance);

    @Message
    String hasCoordinator(String who);

    @Message
    String notEntitledNow();

    @Message
    String years(int count);

    @Message
    String unknownAge();

    @Message
    String needTitle();

    @Message
    String bornOn(String day);

    @Message
    String reportedWords();

    @Message
    String reportedWordsAbout();

    @Message
    String standsHeading();

    @Message
    String standsReported();

    @Message
    String standsReportedThere();

    @Message
    String standsEntitled();

    @Message
    String standsNotEntitled();

    @Message
    String standsOffered();

    @Message
    String standsDeclined();

    @Message
    String standsDeclinedCoordinator();

    @Message
    String standsAccepted();

    @Message
    String handledWhere();

    @Message
    String assessHeading();

    @Message
    String assessAbout();

    @Message
    String longTerm();

    @Message
    String coordinated();

    @Message
    String programme();

    @Message
    String programmeHint();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String longTermUnanswered();

    @Message
    String coordinatedUnanswered();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String saveAssessment();

    @Message
    String assessmentHeading();

    @Message
    String offerHeading();

    @Message
    String offerAbout();

    @Message
    String offerButton();

    @Message
    String offerAgain();

    @Message
    String offerAgainAbout();

    @Message
    String declinedReason();

    @Message
    String coordinatorHeading();

    @Message
    String unitHolds(String unit);

    @Message
    String holds(String who, String since);

    @Message
    String standsIn(String who);

    @Message
    String askHeading();

    @Message
    String askAnother();

    @Message
    String askNew();

    @Message
    String askAbout();

    @Message
    String unit();

    @Message
    String showStaff();

    @Message
    String employee(String unit);

    @Message
    String nobodyThere(String unit);

    @Message
    String nobodyThereWho();

    @Message
    String nobodyChosen();

    @Message
    String askButton();

    @Message
    String staleHeading();

    @Message
    String staleText();

    @Message
    String staleYours();

    @Message
    String staleTheirs();

    @Message
    String birthDateUnreadable();

    @Message
    String reportedByAt(String who, String when);

    @Message
    String sentAt(String when);

    @Message
    String passageHeading();

    @Message
    String passage(Passage passage);

    @Message
    String passageCall(String phone);

    @Message
    String astrayHeading();

    @Message
    String astrayRow(String unit, String day);

    @Message
    String astrayCall();

    @Message
    String astrayLook();
}
