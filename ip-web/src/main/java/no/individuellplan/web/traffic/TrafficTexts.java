package no.individuellplan.web.traffic;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.individuellplan.core.traffic.MessageAct;
import no.individuellplan.core.traffic.Trouble;

/** Words of the pages on how e-messages flow. */
@MessageBundle(value = "drift", locale = "nb")
public interface TrafficTexts {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String way();

    @Message
    String waiting();

    @Message
    String waitingAbout();

    @Message
    String waitingEmpty();

    @Message
    String counts();

    @Message
    String toBeRead();

    @Message
    String held();

    @Message
    String unmatched();

    @Message
    String overdue();

    @Message
    String rejected();

    @Message
    String refused();

    @Message
    String troubled();

    @Message
    String troubledAbout();

    @Message
    String troubledEmpty();

    @Message
    String unreadable();

    @Message
    String out();

    @Message
    String in();

    @Message
    String envelope();

    @Message
    String envelopeLead();

    @Message
    String facts();

    @Message
    String msgId();

    @Message
    String type();

    @Message
    String sender();

    @Message
    String receiver();

    @Message
    String made();

    @Message
    String code();

    @Message
    String size();

    @Message
    String tries();

    @Message
    String lastFailure();

    @Message
    String nextTry();

    @Message
    String whatToDo();

    @Message
    String tryNow();

    @Message
    String tryNowAbout();

    @Message
    String setAside();

    @Message
    String setAsideAbout();

    @Message
    String setAsideWhy();

    @Message
    String setAsideHint();

    @Message
    String setAsideButton();

    @Message
    String takeBack();

    @Message
    String takeBackAbout();

    @Message
    String acts();

    @Message
    String actsEmpty();

    @Message
    String changed();

    @Message
    String changedHeading();

    @Message
    String faults();

    @Message
    String faultsAbout();

    @Message
    String faultsEmpty();

    @Message
    String faultIn();

    @Message
    String faultOut();

    @Message
    String settle();

    @Message
    String many(int waiting);

    @Message
    String aside(int count);

    @Message
    String oldest(String when);

    @Message
    String address(String name, String her);

    @Message
    String failed(int times);

    @Message
    String bytes(long count);

    /** What was wrong, and what to do about it. */
    @Message
    String fault(FaultKind fault);

    @Message
    String trouble(Trouble trouble);

    @Message
    String advice(Trouble trouble);

    @Message
    String act(MessageAct.Kind kind);
}
