package no.individuellplan.web.sharing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.individuellplan.core.readers.Readers;

/** Words about sharing and who has looked. The texts a yes is given to are stored with the answer. */
@MessageBundle(value = "share", locale = "nb")
public interface SharingTexts {
    @Message
    String title();

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String asked();

    @Message
    String askedLine(String unit);

    @Message
    String answerNow();

    @Message
    String shared();

    @Message
    String sharedAbout();

    @Message
    String sharedNone();

    @Message
    String sharedNoneText();

    @Message
    String sees();

    @Message
    String doesNotSee();

    @Message
    String why();

    @Message
    String until(String day);

    @Message
    String noEnd();

    @Message
    String since(String day);

    @Message
    String readersTitle();

    @Message
    String readersLead();

    @Message
    String readersSee();

    @Message
    String readersDoNot();

    @Message
    String readersYou();

    @Message
    String readersAll(String unit);

    @Message
    String readersYes(String from);

    @Message
    String readersAsked(String from);

    @Message
    String readersChange();

    @Message
    String readersGoal();

    @Message
    String whyNot(Readers.Why why);

    @Message
    String change();

    @Message
    String stop();

    @Message
    String stopWith(String unit);

    @Message
    String duty();

    @Message
    String dutyAbout();

    @Message
    String earlier();

    @Message
    String youAnswered(String who, String answer, String about);

    @Message
    String sharingWith(String unit);

    @Message
    String consentHeading(String unit);

    @Message
    String consentLead(String who);

    @Message
    String consentAreas();

    @Message
    String consentAreasHint();

    @Message
    String consentUntil();

    @Message
    String consentPurpose();

    @Message
    String consentMeans();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String noText();

    @Message
    String stopHeading(String unit);

    @Message
    String stopText();

    @Message
    String stopMeasures();

    @Message
    String stopKept();

    @Message
    String stopYes();

    @Message
    String stopNo();

    @Message
    String lookedTitle();

    @Message
    String lookedHeading();

    @Message
    String lookedLead();

    @Message
    String lookedEmpty();

    @Message
    String lookedEmptyText();

    @Message
    String older();

    @Message
    String times(int count);

    @Message
    String onBehalf();

    @Message
    String planText1();

    @Message
    String planText2();

    @Message
    String planText3();

    @Message
    String planText4();

    @Message
    String sharingText1(String unit, String areas);

    @Message
    String sharingText2(String purpose);

    @Message
    String sharingText3(String day);

    @Message
    String sharingText4();

    @Message
    String changeHeading(String unit);

    @Message
    String changeLead();

    @Message
    String saveChange();

    @Message
    String standsNow();

    @Message
    String keepOut();

    @Message
    String keepOutHeading(String unit);

    @Message
    String keepOutLead();

    @Message
    String keepOutMeasures();

    @Message
    String keepOutThis();

    @Message
    String keepOutNothing();

    @Message
    String keepOutNothingText();

    @Message
    String keepOutDone();

    @Message
    String keptOut();

    @Message
    String keptOutBy(String who);

    @Message
    String sentHeading();

    @Message
    String sentAbout();

    @Message
    String sentVersion(int number);

    @Message
    String keptOutHeading();

    @Message
    String keptWithGoal();

    @Message
    String shareAgain();

    @Message
    String textMatters();

    @Message
    String textResources();

    @Message
    String textNeeds();

    @Message
    String writtenIn(String who, String witness);

    @Message
    String writtenInNo(String who);

    @Message
    String onPaper();

    @Message
    String inMeeting();

    @Message
    String paperHeading();

    @Message
    String paperAbout();

    @Message
    String paperLine(String who, String colleague, String day);
}
