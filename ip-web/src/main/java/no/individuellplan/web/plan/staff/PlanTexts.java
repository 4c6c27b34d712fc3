package no.individuellplan.web.plan.staff;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.individuellplan.core.directory.Purpose;

/** Words of the plan as those at work meet it. */
@MessageBundle(value = "plan", locale = "nb")
public interface PlanTexts {
    @Message
    String title();

    @Message
    String planOf(String name);

    @Message
    String noMoreRights();

    @Message
    String period(String from, String until);

    @Message
    String periodEmpty();

    @Message
    String nextReview(String day);

    @Message
    String pausedUntil(String day);

    @Message
    String changedHeading();

    @Message
    String changedText();

    @Message
    String mattersHeading();

    @Message
    String mattersEmpty();

    @Message
    String mattersEmptyWho(String name);

    @Message
    String writtenBy(String name, String when);

    @Message
    String aboutHeading();

    @Message
    String otherHeading();

    @Message
    String text(TextPlace place);

    @Message
    String textEmpty(TextPlace place);

    @Message
    String textLabel(TextPlace place);

    @Message
    String personReads();

    @Message
    String notRelevant();

    @Message
    String notRelevantLabel();

    @Message
    String notRelevantHint();

    @Message
    String write();

    @Message
    String goalsHeading();

    @Message
    String goalsAbout();

    @Message
    String goalsEmpty();

    @Message
    String goalsEmptyWho(String name);

    @Message
    String sharedGoalsAbout();

    @Message
    String sharedGoalsEmpty();

    @Message
    String sharedGoalsEmptyWho();

    @Message
    String reached();

    @Message
    String noMeasures();

    @Message
    String askMeasure();

    @Message
    String suggestWords();

    @Message
    String suggestGoal();

    @Message
    String suggestionWaits();

    @Message
    String suggestedBy(String name, String when);

    @Message
    String putAway();

    @Message
    String due(String day);

    @Message
    String wasDue(String day);

    @Message
    String extent();

    @Message
    String how();

    @Message
    String from();

    @Message
    String fromDay(String day);

    @Message
    String ourContribution();

    @Message
    String dueOn();

    @Message
    String decision();

    @Message
    String notSaid();

    @Message
    String wasAsked();

    @Message
    String reason();

    @Message
    String answeredBy();

    @Message
    String yesWeDo();

    @Message
    String otherAnswer();

    @Message
    String howGoes();

    @Message
    String participantsHeading();

    @Message
    String participantsAbout();

    @Message
    String participantsEmpty();

    @Message
    String participantsEmptyWho();

    @Message
    String contact(String name);

    @Message
    String seesThis();

    @Message
    String seesNothing();

    @Message
    String doesNotSee();

    @Message
    String until(String day);

    @Message
    String writeTo();

    @Message
    String takeOut();

    @Message
    String weLeave();

    @Message
    String invite();

    @Message
    String questionsHeading();

    @Message
    String mayItSee();

    @Message
    String askedAgo(String when);

    @Message
    String wouldLastUntil(String day);

    @Message
    String questionsWho(String name);

    @Message
    String noQuestions();

    @Message
    String contributionsHeading();

    @Message
    String contributionsAbout();

    @Message
    String contributionsEmpty();

    @Message
    String contributionOf(String who);

    @Message
    String contributionOfKin();

    @Message
    String contributionWho();

    @Message
    String contributionWhoHint();

    @Message
    String contributionText();

    @Message
    String responsibilityHeading();

    @Message
    String leadHeading();

    @Message
    String leadByLaw();

    @Message
    String leadSince(String day);

    @Message
    String leadBefore(String agency, String day);

    @Message
    String moveLead();

    @Message
    String leadAbout();

    @Message
    String leadWho();

    @Message
    String leadHow();

    @Message
    String leadHowHint();

    @Message
    String moveLeadButton();

    @Message
    String coordinatorHeading();

    @Message
    String unitHolds(String unit);

    @Message
    String askedToTakeOver(String name);

    @Message
    String standIn(String name, String from, String until);

    @Message
    String nameStandIn();

    @Message
    String standInAbout();

    @Message
    String standInWho();

    @Message
    String standInFrom();

    @Message
    String standInUntil();

    @Message
    String handOver();

    @Message
    String handOverAbout();

    @Message
    String handOverWho();

    @Message
    String handOverButton();

    @Message
    String threadsHeading();

    @Message
    String threadsEmpty();

    @Message
    String threadsEmptyWho();

    @Message
    String writeToService();

    @Message
    String writeAbout(String name);

    @Message
    String writeWho();

    @Message
    String writeSubject();

    @Message
    String writeText();

    /** @param what one writes to them about */
    @Message
    String writeLabel(String where, String what);

    @Message
    String coordinatingUnitFor();

    @Message
    String serviceFor(Purpose purpose);

    @Message
    String writeKnows();

    @Message
    String writeKnowsPerson(String name);

    @Message
    String writeKnowsYou(String me, String workplace);

    @Message
    String writeKnowsText();

    @Message
    String writeKnowsNoMore();

    @Message
    String writeNotOffered();

    @Message
    String nextStepHeading();

    @Message
    String stepAwaiting();

    @Message
    String stepReady();

    @Message
    String stepNotReady();

    @Message
    String stepPaused();

    @Message
    String stepActive();

    @Message
    String activate();

    @Message
    String resume();

    @Message
    String setPeriod();

    @Message
    String periodFrom();

    @Message
    String periodUntil();

    @Message
    String reviewOn();

    @Message
    String reviewHint();

    @Message
    String pause();

    @Message
    String pauseAbout();

    @Message
    String pauseUntil();

    @Message
    String pauseWhy();

    @Message
    String pauseButton();

    @Message
    String end();

    @Message
    String endAbout();

    @Message
    String endWhy();

    @Message
    String endButton();

    @Message
    String versionsLink();

    @Message
    String versionsTitle();

    @Message
    String versionsLead();

    @Message
    String version(int number);

    @Message
    String versionWhy(VersionLine.Why why);

    @Message
    String partsHeading();

    @Message
    String partsCount(long count);

    @Message
    String part(PlanPart part);

    @Message
    String partThere();

    @Message
    String area();

    @Message
    String suggestAbout(String name);

    @Message
    String suggestLabel();

    @Message
    String suggestHint();

    @Message
    String suggestButton();

    @Message
    String inviteAbout(String name);

    @Message
    String inviteUnit();

    @Message
    String inviteRole();

    @Message
    String inviteRoleHint();

    @Message
    String inviteAreas(String name);

    @Message
    String inviteAreasHint();

    @Message
    String invitePurpose();

    @Message
    String inviteUntil();

    @Message
    String inviteUntilHint();

    @Message
    String inviteButton();

    @Message
    String leaveTitle();

    @Message
    String leaveAbout(String unit);

    @Message
    String leaveButton();

    @Message
    String askAbout();

    @Message
    String askWho();

    @Message
    String askWhoHint();

    @Message
    String askButton();

    @Message
    String what();

    @Message
    String howHint();

    @Message
    String extentHint();

    @Message
    String decisionHint();

    @Message
    String notSharedWith(String unit, String name);

    @Message
    String notSharedInvite(String name);

    @Message
    String notSharedInPlan(String name);

    @Message
    String changeMeasure();

    @Message
    String changeAbout(String who);

    @Message
    String answerTitle();

    @Message
    String yesButOtherwise();

    @Message
    String yesButOtherwiseButton();

    @Message
    String noWeCannot();

    @Message
    String noWhy();

    @Message
    String noButton();

    @Message
    String howGoesNow();

    @Message
    String cannotWhy();

    @Message
    String cannotWhyHint();

    @Message
    String toAnswerHeading();

    @Message
    String toAnswerAbout();

    @Message
    String whyHeading();

    @Message
    String whyConsent(String name);

    @Message
    String whyAsked();

    @Message
    String whyEmergency();

    @Message
    String whyTask();

    @Message
    String whyUntil(String day);

    @Message
    String sharedWithYou();

    @Message
    String lookingIsSeen(String name);

    @Message
    String conflictHeading();

    @Message
    String standsNow();

    @Message
    String keepWhatStands();

    @Message
    String standing(Standing.What what);

    @Message
    String writeIn();

    @Message
    String writeInAbout(String name);

    @Message
    String writeInUnit();

    @Message
    String writeInGiver();

    @Message
    String writeInAnswer();

    @Message
    String writeInYes();

    @Message
    String writeInNo();

    @Message
    String writeInForm();

    @Message
    String writeInPaper();

    @Message
    String writeInOral();

    @Message
    String writeInDay();

    @Message
    String writeInAreas();

    @Message
    String writeInAreasHint();

    @Message
    String writeInColleague();

    @Message
    String writeInColleagueHint();

    @Message
    String writeInWitness();

    @Message
    String writeInWitnessHint();

    @Message
    String writeInMeeting();

    @Message
    String writeInMeetingHint();

    @Message
    String writeInButton();

    @Message
    String paperWaits(String colleague);

    @Message
    String paperNotRight(String colleague);
}
