package no.individuellplan.web.rights;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.individuellplan.core.rights.RightsRequest;
import no.individuellplan.core.rights.RightsStep;
import no.individuellplan.core.rights.rules.AppealBody;
import no.individuellplan.core.rights.rules.ComplaintAbout;
import no.individuellplan.core.rights.rules.DeletionGround;

/** Words of the pages on rights in use. */
@MessageBundle(value = "rett", locale = "nb")
public interface RightsTexts {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String way();

    @Message
    String complain();

    @Message
    String complainAbout();

    @Message
    String sent();

    @Message
    String nothing();

    @Message
    String nothingText();

    @Message
    String kind(RightsRequest.Kind requestKind);

    @Message
    String about(ComplaintAbout complaintAbout);

    @Message
    String aboutHint(int weeks, String body);

    @Message
    String body(AppealBody appealBody);

    @Message
    String kindHint(RightsRequest.Kind requestKind);

    @Message
    String ground(DeletionGround deletionGround);

    @Message
    String stands(RightsStep.Kind stepKind);

    @Message
    String waits();

    @Message
    String sentTo(String unit, String when);

    @Message
    String sentBy(String who, String when);

    @Message
    String call(String phone);

    @Message
    String dueOn(String day);

    @Message
    String overdue(String day);

    @Message
    String promised(String day);

    @Message
    String answeredBy(String who, String where);

    @Message
    String late();

    @Message
    String complainTitle();

    @Message
    String complainLead();

    @Message
    String whatAbout();

    @Message
    String whoDecided();

    @Message
    String whoDecidedHint();

    @Message
    String words();

    @Message
    String wordsHint();

    @Message
    String knownOn();

    @Message
    String knownOnHint();

    @Message
    String authority();

    @Message
    String authorityHint();

    @Message
    String send();

    @Message
    String happens();

    @Message
    String happens1();

    @Message
    String happens2();

    @Message
    String happens3();

    @Message
    String happens4();

    @Message
    String help();

    @Message
    String ombud();

    @Message
    String ombudText();

    @Message
    String supervision();

    @Message
    String staffTitle();

    @Message
    String staffLead(int count);

    @Message
    String staffNothing();

    @Message
    String staffEmptyWhat();

    @Message
    String staffEmptyWho();

    @Message
    String toAnswer();

    @Message
    String answered();

    @Message
    String whatWasSent();

    @Message
    String decidedBy();

    @Message
    String knew();

    @Message
    String authorityShown();

    @Message
    String bodyAbove();

    @Message
    String answers();

    @Message
    String noAnswers();

    @Message
    String answer();

    @Message
    String answerAbout();

    @Message
    String choose(RightsStep.Kind stepKind);

    @Message
    String answerWords();

    @Message
    String answerWordsHint();

    @Message
    String until();

    @Message
    String untilHint();

    @Message
    String sendAnswer();

    @Message
    String dayHeading(int count);

    @Message
    String dayWay();

    @Message
    String takeAlong();

    @Message
    String takeAlongAbout();

    @Message
    String takeAlongLead();

    @Message
    String takeAlongWhat();

    @Message
    String takeAlongReadable();

    @Message
    String takeAlongMachines();

    @Message
    String takeAlongKeep();

    @Message
    String takeAlongButton();

    @Message
    String fileTitle();

    @Message
    String fileMade(String who, String when);

    @Message
    String fileNeeds();

    @Message
    String fileTexts();

    @Message
    String fileGoals();

    @Message
    String filePeople();

    @Message
    String fileConsents();

    @Message
    String fileMessages();

    @Message
    String fileLog();

    @Message
    String fileVersions();

    @Message
    String deletesTwo();

    @Message
    String harmless();

    @Message
    String hold();

    @Message
    String holdAbout();

    @Message
    String holdWhy();

    @Message
    String holdSend();

    @Message
    String heldHeading();

    @Message
    String heldAbout();

    @Message
    String heldBy(String name, String day);

    @Message
    String heldOver();

    @Message
    String heldLetGo();

    @Message
    String corrected(String day);

    @Message
    String ask();

    @Message
    String askAbout();

    @Message
    String askLead();

    @Message
    String askWhat();

    @Message
    String askItem();

    @Message
    String askItemHint();

    @Message
    String askGround();

    @Message
    String askGroundHint();

    @Message
    String askWords();

    @Message
    String askWordsHint();

    @Message
    String askSend();

    @Message
    String askHappens2();

    @Message
    String askHappens3();

    @Message
    String original();

    @Message
    String groundShown();

    @Message
    String correction();

    @Message
    String correctionHint();

    @Message
    String corrections();

    @Message
    String correctionsAbout();

    @Message
    String mayComplain();
}
