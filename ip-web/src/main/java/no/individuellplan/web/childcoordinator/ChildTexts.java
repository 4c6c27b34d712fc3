package no.individuellplan.web.childcoordinator;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.individuellplan.core.childcoordinator.ChildTask;

/** Words of the pages on the child coordinator. */
@MessageBundle(value = "barn", locale = "nb")
public interface ChildTexts {
    @Message
    String task(ChildTask task);

    @Message
    String title();

    @Message
    String lead();

    @Message
    String way();

    @Message
    String noUnit();

    @Message
    String reportNeed();

    @Message
    String question();

    @Message
    String means();

    @Message
    String text1(String name);

    @Message
    String text2();

    @Message
    String text3(String name);

    @Message
    String text4();

    @Message
    String text5(String name);

    @Message
    String yes();

    @Message
    String stillToAnswer(String who);

    @Message
    String is(String who, String day);

    @Message
    String isAsked(String who, String day);

    @Message
    String nobody(String unit);

    @Message
    String lasts(String day);

    @Message
    String tasks();

    @Message
    String nothingYet();

    @Message
    String by(String who, String day);

    @Message
    String over();

    @Message
    String before();

    @Message
    String soonTitle();

    @Message
    String soon(String name, String day);

    @Message
    String soonCoordinator(String who);

    @Message
    String soonNobody(String unit);

    @Message
    String end();

    @Message
    String endAbout();

    @Message
    String who();

    @Message
    String whoText();

    @Message
    String leadAtWork(String name);

    @Message
    String stands();

    @Message
    String notWanted();

    @Message
    String wanted();

    @Message
    String ask();

    @Message
    String askAbout();

    @Message
    String whom();

    @Message
    String send();

    @Message
    String askedYou();

    @Message
    String askedYouAbout(String name);

    @Message
    String accept();

    @Message
    String decline();

    @Message
    String write();

    @Message
    String writeAbout();

    @Message
    String which();

    @Message
    String day();

    @Message
    String words();

    @Message
    String handOver();

    @Message
    String handOverText(String name, String day);

    @Message
    String handOverUnit(String name, String day);

    @Message
    String offer();

    @Message
    String stale();

    @Message
    String noPlanByThis();

    @Message
    String dayHeading();

    @Message
    String dayAsked();

    @Message
    String dayHolds();
}
