package no.individuellplan.web.pathway;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages on treatment and the plan. */
@MessageBundle(value = "beh", locale = "nb")
public interface CareTexts {
    @Message
    String title();

    @Message
    String leadAtWork(String name);

    @Message
    String leadMine();

    @Message
    String way();

    @Message
    String nothing();

    @Message
    String nothingMine();

    @Message
    String nothingAtWork();

    @Message
    String care();

    @Message
    String lar();

    @Message
    String larHeading();

    @Message
    String larNotHere();

    @Message
    String larMine();

    @Message
    String offered(String day);

    @Message
    String notOffered();

    @Message
    String offer();

    @Message
    String offerAbout();

    @Message
    String offeredOn();

    @Message
    String beginLar();

    @Message
    String beginLarAbout();

    @Message
    String endLar();

    @Message
    String endLarAbout();

    @Message
    String course();

    @Message
    String since(String day);

    @Message
    String between(String from, String until);

    @Message
    String writtenBy(String who, String where);

    @Message
    String meansMine();

    @Message
    String plan();

    @Message
    String planSince(String day);

    @Message
    String noPlan();

    @Message
    String coordinator(String who);

    @Message
    String noCoordinator();

    @Message
    String accounts();

    @Message
    String followed();

    @Message
    String because();

    @Message
    String noAccounts();

    @Message
    String asked();

    @Message
    String writeFollowed();

    @Message
    String writeBecause();

    @Message
    String writeHint();

    @Message
    String begin();

    @Message
    String beginAbout();

    @Message
    String from();

    @Message
    String end();

    @Message
    String endAbout();

    @Message
    String until();

    @Message
    String extractWay();

    @Message
    String extractTitle();

    @Message
    String extractLead(String name, String day);

    @Message
    String extractHow();

    @Message
    String restsOn();

    @Message
    String dayHeading();

    @Message
    String who();

    @Message
    String whoMine();
}
