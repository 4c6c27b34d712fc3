package no.individuellplan.web.myplan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the person’s own pages. */
@MessageBundle(value = "mine", locale = "nb")
public interface MyPlanTexts {
    @Message
    String myPlan();

    @Message
    String greeting(String name);

    @Message
    String greetingFor(String name);

    @Message
    String lead(int goals, int waiting);

    @Message
    String now();

    @Message
    String nextBy(String who);

    @Message
    String nextByYou();

    @Message
    String nextUntil(String day);

    @Message
    String andMore(int count);

    @Message
    String partOf(String goal);

    @Message
    String seeGoal();

    @Message
    String thisWeek();

    @Message
    String nothingNext();

    @Message
    String nothingNextText();

    @Message
    String waiting();

    @Message
    String waitingCount(int count);

    @Message
    String nothingWaits();

    @Message
    String nothingWaitsText();

    @Message
    String waitOffer();

    @Message
    String waitSharing(String about);

    @Message
    String waitSuggestion();

    @Message
    String waitMeasure(String about);

    @Message
    String waitMessage(String about);

    @Message
    String from(String who);

    @Message
    String matters();

    @Message
    String mattersEmpty();

    @Message
    String mattersEmptyText();

    @Message
    String mattersHint();

    @Message
    String write();

    @Message
    String changed(String when);

    @Message
    String goals();

    @Message
    String goalsAbout();

    @Message
    String loose();

    @Message
    String looseAbout();

    @Message
    String goalsEmpty();

    @Message
    String goalsEmptyText();

    @Message
    String stepsDone(int done, int total);

    @Message
    String reached();

    @Message
    String openGoal();

    @Message
    String yourTurn();

    @Message
    String by(String day);

    @Message
    String stepDone();

    @Message
    String stepStart();

    @Message
    String stepNotYet();

    @Message
    String notYetWhy();

    @Message
    String notYetHint();

    @Message
    String newMessage();

    @Message
    String noMessage();

    @Message
    String noMessageText();

    @Message
    String readMessage();

    @Message
    String looked();

    @Message
    String lookedAbout();

    @Message
    String lookedNone();

    @Message
    String lookedAll();

    @Message
    String saw();

    @Message
    String wroteIn();

    @Message
    String openedUrgently();

    @Message
    String reviewed();

    @Message
    String refusedTry();

    @Message
    String call();

    @Message
    String callNight();

    @Message
    String noPhone();

    @Message
    String addGoal();

    @Message
    String addGoalText();

    @Message
    String goalWords();

    @Message
    String goalWordsHint();

    @Message
    String goalWhy();

    @Message
    String goalArea();

    @Message
    String goalAreaHint();

    @Message
    String addGoalButton();

    @Message
    String changeWords();

    @Message
    String saveWords();

    @Message
    String steps();

    @Message
    String stepsEmpty();

    @Message
    String stepsEmptyText();

    @Message
    String addStep();

    @Message
    String addStepText();

    @Message
    String stepWhat();

    @Message
    String stepWhatHint();

    @Message
    String stepWhen();

    @Message
    String addStepButton();

    @Message
    String how();

    @Message
    String extent();

    @Message
    String restsOn();

    @Message
    String firstAsked();

    @Message
    String reason();

    @Message
    String markReached();

    @Message
    String markNotReached();

    @Message
    String pause();

    @Message
    String end();

    @Message
    String pauseHeading();

    @Message
    String pauseText();

    @Message
    String pauseUntil();

    @Message
    String pauseWhy();

    @Message
    String pauseYes();

    @Message
    String noContinue();

    @Message
    String endHeading();

    @Message
    String endText();

    @Message
    String endText2();

    @Message
    String endYes();

    @Message
    String rights();

    @Message
    String noneTitle();

    @Message
    String noneText();

    @Message
    String askForPlan();

    @Message
    String reportedTitle();

    @Message
    String reportedByYou(String when);

    @Message
    String reportedBy(String who, String when);

    @Message
    String nothingNeeded();

    @Message
    String entitledTitle();

    @Message
    String entitledText();

    @Message
    String notEntitledTitle();

    @Message
    String notEntitledText();

    @Message
    String theyWrote();

    @Message
    String askAgain();

    @Message
    String offeredTitle();

    @Message
    String offeredText();

    @Message
    String readOffer();

    @Message
    String othersTitle();

    @Message
    String othersText(String who);

    @Message
    String declinedTitle();

    @Message
    String declinedText();

    @Message
    String declinedAgain(String day);

    @Message
    String declinedCoordinator(String name);

    @Message
    String changedMyMind();

    @Message
    String awaitingTitle();

    @Message
    String awaitingText(String unit);

    @Message
    String preparationTitle();

    @Message
    String preparationText(String name);

    @Message
    String pausedTitle();

    @Message
    String pausedText(String day);

    @Message
    String pausedWhy();

    @Message
    String takeUp();

    @Message
    String earlier();

    @Message
    String earlierBegun(String day);

    @Message
    String earlierHeading();

    @Message
    String earlierLead();

    @Message
    String earlierWhy();

    @Message
    String endedTitle();

    @Message
    String endedText();

    @Message
    String offerHeading();

    @Message
    String offerHeadingChild(String name);

    @Message
    String offerLead(String unit);

    @Message
    String offerMeans();

    @Message
    String offerYes();

    @Message
    String offerNoHeading();

    @Message
    String offerNoText();

    @Message
    String offerReason();

    @Message
    String offerCoordinator();

    @Message
    String offerAskAgain();

    @Message
    String offerNo();

    @Message
    String offerOthers(String who);

    @Message
    String childsView(String name);

    @Message
    String childsViewHint();

    @Message
    String childObjects(String name);

    @Message
    String cannotAnswer();

    @Message
    String suggestionHeading();

    @Message
    String suggestionLead(String who);

    @Message
    String suggested();

    @Message
    String yourWordsNow();

    @Message
    String takeIn();

    @Message
    String putAway();

    @Message
    String askedHeading();

    @Message
    String askedLead(String who);

    @Message
    String askedYes();

    @Message
    String askedNoWhy();

    @Message
    String askedNo();

    @Message
    String askHeading();

    @Message
    String askLead();

    @Message
    String askMunicipality();

    @Message
    String askWhy();

    @Message
    String askWish();

    @Message
    String askSend();

    @Message
    String about(AboutMe.Kind kind);

    @Message
    String aboutHint(AboutMe.Kind kind);

    @Message
    String contactRole(Contact.Role role);

    @Message
    String aboutMe();

    @Message
    String notWritten();

    @Message
    String frame();

    @Message
    String mainResponsibility();

    @Message
    String period();

    @Message
    String periodDays(String from, String until);

    @Message
    String review();

    @Message
    String takesPart();

    @Message
    String nobodyYet();

    @Message
    String switchPerson();

    @Message
    String askName();

    @Message
    String askFamilyName();

    @Message
    String askBirthDate();
}
