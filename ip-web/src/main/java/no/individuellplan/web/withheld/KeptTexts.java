package no.individuellplan.web.withheld;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.individuellplan.core.access.PlanItem;

/** Words of the pages on what is kept from parents. */
@MessageBundle(value = "skjul", locale = "nb")
public interface KeptTexts {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String leadSixteen();

    @Message
    String kept();

    @Message
    String keptNothing();

    @Message
    String keptFrom(String who);

    @Message
    String keptFromAll();

    @Message
    String keptBy(String who, String day);

    @Message
    String why(String reason);

    @Message
    String lookAgainBy(String day);

    @Message
    String lookedAt(String words);

    @Message
    String stop();

    @Message
    String keep();

    @Message
    String keepAbout();

    @Message
    String thing();

    @Message
    String everythingAbout(String area);

    @Message
    String parent();

    @Message
    String everybody();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String keepButton();

    @Message
    String told();

    @Message
    String toldTo(String who, String day, String by);

    @Message
    String toldAll(String day, String by);

    @Message
    String toldWhy(String why);

    @Message
    String toldYou(String words);

    @Message
    String toldOfIt();

    @Message
    String toldYouFirst(String words);

    @Message
    String shared();

    @Message
    String sharedWith(String unit, String by, String day);

    @Message
    String stopSharing();

    @Message
    String share();

    @Message
    String shareAbout();

    @Message
    String shareItem();

    @Message
    String shareUnit();

    @Message
    String shareYes();

    @Message
    String shareWords(String unit, String what);

    @Message
    String shareButton();

    @Message
    String somethingElse();

    @Message
    String you();

    @Message
    String staffTitle();

    @Message
    String staffWay();

    @Message
    String ownWay();

    @Message
    String staffLead(String name);

    @Message
    String staffNothing();

    @Message
    String staffKeepAbout();

    @Message
    String staffReason();

    @Message
    String staffReasonHint();

    @Message
    String reviewOn();

    @Message
    String look();

    @Message
    String lookNow();

    @Message
    String outcome();

    @Message
    String outcomeStands();

    @Message
    String outcomeLifted();

    @Message
    String lookWords();

    @Message
    String nextLook();

    @Message
    String tell();

    @Message
    String tellAbout();

    @Message
    String tellThing();

    @Message
    String tellParent();

    @Message
    String tellWhy();

    @Message
    String tellWhyHint();

    @Message
    String tellChild();

    @Message
    String tellButton();

    @Message
    String staffShare();

    @Message
    String staffShareAbout();

    @Message
    String shareWhy();

    @Message
    String stale();

    @Message
    String mustKnowTitle();

    @Message
    String mustKnowLead();

    @Message
    String mustKnowNothing();

    @Message
    String mustKnowAbout(String child);

    @Message
    String mustKnowWhy(String why);

    @Message
    String mustKnowFrom(String by, String day);

    @Message
    String mustKnowRest();

    @Message
    String thingKind(PlanItem.Kind kind);
}
