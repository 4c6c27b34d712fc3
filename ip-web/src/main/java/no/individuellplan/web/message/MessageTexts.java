package no.individuellplan.web.message;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.individuellplan.core.message.Deviation;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.Likeness;

/** Words of e-messages and threads, for those at work. */
@MessageBundle(value = "melding", locale = "nb")
public interface MessageTexts {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String threads();

    @Message
    String threadsEmpty();

    @Message
    String threadsEmptyWho();

    @Message
    String loose();

    @Message
    String looseAbout();

    @Message
    String looseEmpty();

    @Message
    String unknownSender();

    @Message
    String with(String unit);

    @Message
    String lastBy(String name, String when);

    @Message
    String state(EMessageState state);

    @Message
    String openPlan();

    @Message
    String conversation();

    @Message
    String about(String name);

    @Message
    String noMessages();

    @Message
    String overdueHelp();

    @Message
    String rejectedHelp();

    @Message
    String wrong();

    @Message
    String wrongTitle();

    @Message
    String wrongLead(String with);

    @Message
    String wrongWhat();

    @Message
    String wrongText();

    @Message
    String wrongHint();

    @Message
    String wrongSend();

    @Message
    String deviation(Deviation deviation);

    @Message
    String again();

    @Message
    String sentAgain();

    @Message
    String answer();

    @Message
    String answerLabel();

    @Message
    String answerHint();

    @Message
    String answerButton();

    @Message
    String details();

    @Message
    String out();

    @Message
    String in();

    @Message
    String receipt();

    @Message
    String eMessage();

    @Message
    String status();

    @Message
    String code();

    @Message
    String words();

    @Message
    String stoppedForAddress();

    @Message
    String msgId();

    @Message
    String fromTo(String sender, String receiver);

    @Message
    String seeOriginal();

    @Message
    String originalTitle();

    @Message
    String read();

    @Message
    String nothingRead();

    @Message
    String sender();

    @Message
    String receiver();

    @Message
    String patient();

    @Message
    String number();

    @Message
    String born();

    @Message
    String subject();

    @Message
    String text();

    @Message
    String author();

    @Message
    String accepted();

    @Message
    String notAccepted();

    @Message
    String warnings();

    @Message
    String odd(Oddity oddity);

    @Message
    String whole();

    @Message
    String wholeAbout(int bytes);

    @Message
    String download();

    @Message
    String attachments();

    @Message
    String attachment(String title, String kind, int kilobytes);

    @Message
    String attachmentNumber(int number, String kind, int kilobytes);

    @Message
    String show();

    @Message
    String placeTitle();

    @Message
    String placeLead();

    @Message
    String placeWhom();

    @Message
    String placePeople();

    @Message
    String placePeopleHint();

    @Message
    String placeWhy();

    @Message
    String placeWhyHint();

    @Message
    String placeButton();

    @Message
    String placeNobody();

    @Message
    String dismissTitle();

    @Message
    String dismissAbout();

    @Message
    String dismissWhy();

    @Message
    String dismissButton();

    @Message
    String notSaid();

    @Message
    String from();

    @Message
    String personBorn(String name, String day);

    @Message
    String nothingSame();

    @Message
    String same(String marks);

    @Message
    String differs(String marks);

    @Message
    String mark(Likeness.Mark mark);
}
