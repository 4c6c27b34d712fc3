package no.individuellplan.web.breach;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.individuellplan.core.breach.rules.BreachKind;
import no.individuellplan.core.breach.rules.BreachRisk;
import no.individuellplan.core.breach.rules.BreachStepKind;

/** Words of the pages on breaches. */
@MessageBundle(value = "avvik", locale = "nb")
public interface BreachTexts {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String waiting();

    @Message
    String done();

    @Message
    String none();

    @Message
    String noneText();

    @Message
    String record();

    @Message
    String recordLead();

    @Message
    String fromSign();

    @Message
    String recordFromSign();

    @Message
    String kind(BreachKind breachKind);

    @Message
    String risk(BreachRisk breachRisk);

    @Message
    String riskHint(BreachRisk breachRisk);

    @Message
    String add(BreachStepKind stepKind);

    @Message
    String added(BreachStepKind stepKind);

    @Message
    String whatKind();

    @Message
    String where();

    @Message
    String whatHappened();

    @Message
    String whatHappenedHint();

    @Message
    String knownOn();

    @Message
    String knownTime();

    @Message
    String timeHint();

    @Message
    String timeWrong();

    @Message
    String howRisky();

    @Message
    String save();

    @Message
    String authority();

    @Message
    String noAuthority();

    @Message
    String hoursLeft(long hours);

    @Message
    String lastHour();

    @Message
    String over();

    @Message
    String dueAt(String moment);

    @Message
    String toldInTime(String moment);

    @Message
    String toldLate(String moment);

    @Message
    String leftToDo();

    @Message
    String known(String moment);

    @Message
    String happenedAt(String unit);

    @Message
    String firstRisk(String risk);

    @Message
    String recordedBy(String who, String where);

    @Message
    String sign();

    @Message
    String log();

    @Message
    String logNone();

    @Message
    String newRiskIs(String risk);

    @Message
    String toldAt(String moment);

    @Message
    String people();

    @Message
    String peopleNone();

    @Message
    String nameHeld();

    @Message
    String notTold();

    @Message
    String personTold(String moment);

    @Message
    String saidToThem();

    @Message
    String addLine();

    @Message
    String addLineAbout();

    @Message
    String whatAdd();

    @Message
    String newRisk();

    @Message
    String newRiskHint();

    @Message
    String toldOn();

    @Message
    String toldOnHint();

    @Message
    String toldTime();

    @Message
    String lineWords();

    @Message
    String lineWordsHint();

    @Message
    String namePerson();

    @Message
    String nationalId();

    @Message
    String nationalIdHint();

    @Message
    String name();

    @Message
    String tell(int count);

    @Message
    String tellAbout();

    @Message
    String notice();

    @Message
    String noticeHint();

    @Message
    String send();

    @Message
    String ownHeading();

    @Message
    String ownBy(String who, String where, String moment);

    @Message
    String ownWhat();

    @Message
    String way();
}
