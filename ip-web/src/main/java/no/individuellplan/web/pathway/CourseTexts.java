package no.individuellplan.web.pathway;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.individuellplan.core.pathway.rules.CourseStep;
import no.individuellplan.core.pathway.rules.Pathway;
import no.individuellplan.core.pathway.rules.RecommendedTime;
import no.individuellplan.core.pathway.rules.Setting;

/** Words of the courses of national pathways. */
@MessageBundle(value = "forl", locale = "nb")
public interface CourseTexts {
    @Message
    String step(CourseStep step);

    @Message
    String pathway(Pathway pathway);

    @Message
    String setting(Setting setting);

    @Message
    String span(RecommendedTime.Span span);

    @Message
    String heading();

    @Message
    String headingMine();

    @Message
    String none();

    @Message
    String startWay();

    @Message
    String startTitle();

    @Message
    String startLead();

    @Message
    String startCorrects();

    @Message
    String whichPathway();

    @Message
    String where();

    @Message
    String received();

    @Message
    String receivedHint();

    @Message
    String assessed();

    @Message
    String assessedHint();

    @Message
    String deadlineGiven();

    @Message
    String deadlineHint();

    @Message
    String lead(String name);

    @Message
    String since(String day);

    @Message
    String between(String from, String until);

    @Message
    String deadline();

    @Message
    String deadlineBy(String day);

    @Message
    String deadlineMet(String day);

    @Message
    String deadlineLate(String day);

    @Message
    String deadlineBroken();

    @Message
    String deadlineIsRight();

    @Message
    String mayHelfo();

    @Message
    String serviceHelfo();

    @Message
    String times();

    @Message
    String timesAreAdvice();

    @Message
    String timesMine();

    @Message
    String noTimes();

    @Message
    String runs(String from, String by);

    @Message
    String reached(String from, String by, String day);

    @Message
    String passed();

    @Message
    String why();

    @Message
    String noWhy();

    @Message
    String ask(String where);

    @Message
    String together();

    @Message
    String togetherMine();

    @Message
    String nextEvaluation(String day);

    @Message
    String planMissing();

    @Message
    String report();

    @Message
    String asked();

    @Message
    String askedAbout();

    @Message
    String writeDay();

    @Message
    String what();

    @Message
    String day();

    @Message
    String corrects();

    @Message
    String correctsNone();

    @Message
    String correctsThat(String day);

    @Message
    String dayHint();

    @Message
    String writeWords();

    @Message
    String about();

    @Message
    String reasonFor(String span, String day);

    @Message
    String words();

    @Message
    String wordsHint();

    @Message
    String correctStart();

    @Message
    String lines();

    @Message
    String corrected();

    @Message
    String writtenBy(String who, String day);

    @Message
    String dayHeading();
}
