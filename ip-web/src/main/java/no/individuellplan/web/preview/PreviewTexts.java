package no.individuellplan.web.preview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.readers.Readers;

/** Words about seeing the plan as somebody else does; those that end in Of are about another, for one at work. */
@MessageBundle(value = "pre", locale = "nb")
public interface PreviewTexts {
    @Message
    String title();

    @Message
    String way();

    @Message
    String heading(String reader);

    @Message
    String headingOf(String reader, String whose);

    @Message
    String trial();

    @Message
    String trialText(String reader);

    @Message
    String tryIt();

    @Message
    String ifYes(String reader);

    @Message
    String ifYesText();

    @Message
    String onceTakenUp(String reader);

    @Message
    String waitsFor(String names);

    @Message
    String byThisYes();

    @Message
    String notTicked();

    @Message
    String wouldSee();

    @Message
    String wouldNotSee(int count);

    @Message
    String stops(int count);

    @Message
    String contact(String who);

    @Message
    String opens();

    @Message
    String opensNot();

    @Message
    String sees();

    @Message
    String seesNothing(String reader);

    @Message
    String notSeen(int count);

    @Message
    String notSeenEmpty(String reader);

    @Message
    String section(PreviewSection.Kind kind);

    @Message
    String text(PlanText.Kind kind);

    @Message
    String notRelevant(String why);

    @Message
    String contactDoctor(String doctor);

    @Message
    String messages();

    @Message
    String messagesOf(String whose);

    @Message
    String yesOf(String whose, String from);

    @Message
    String askedOf(String whose, String from);

    @Message
    String overriddenOf(String whose);

    @Message
    String whyNotOf(Readers.Why why);

    @Message
    String others();

    @Message
    String download();

    @Message
    String copyAbout(String reader, String day);

    @Message
    String copyMore();

    @Message
    String copyCoordinator(String name);

    @Message
    String sentSubject();

    @Message
    String sentFirst();

    @Message
    String sentAgain();

    @Message
    String sentTitle();

    @Message
    String change();

    @Message
    String copyWhole(String day);

    @Message
    String copyEmpty();

    @Message
    String takeTitle();

    @Message
    String takeLead();

    @Message
    String takeWhole();

    @Message
    String takeWholeAbout();

    @Message
    String takePdf();

    @Message
    String takeLarge();

    @Message
    String wallTitle();

    @Message
    String wallAbout();

    @Message
    String takeWall();

    @Message
    String wallNext(String step);

    @Message
    String wallMore(int count);

    @Message
    String wallMoreOne();

    @Message
    String wallMatters();

    @Message
    String wallMade(String day);

    @Message
    String takePage();

    @Message
    String takePageAbout();

    @Message
    String takePageButton();

    @Message
    String takeNothing();

    @Message
    String takeNothingText();

    @Message
    String takeCare();

    @Message
    String takeWay();
}
