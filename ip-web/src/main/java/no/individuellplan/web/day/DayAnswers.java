package no.individuellplan.web.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.FieldError;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.staff.Answers;

/** Does what a row asks for and goes back to the day; when it cannot be done, the day says why and keeps what was typed. */
@ApplicationScoped
class DayAnswers {
    private final DayViews views;
    private final Answers answers;

    DayAnswers(DayViews views, Answers answers) {
        this.views = views;
        this.answers = answers;
    }

    /** @param row the row that was answered, by the id in its fields; empty when it has none */
    Response to(Actor.Professional actor, Form form, String row, Said said, Runnable work) {
        return answers.to(
                form,
                () -> done(work),
                () -> Back.to("/arbeid").saying(said),
                (again, stale) -> DayTemplates.day(views.of(actor, inRow(again, row), stale)));
    }

    /** What one could see a moment ago and not now, somebody has answered or taken back. */
    private static void done(Runnable work) {
        try {
            work.run();
        } catch (NotVisible gone) {
            throw new StaleVersion();
        }
    }

    /** The reason is asked for in many rows; what is wrong with it belongs to the row it was sent from. */
    private static Form inRow(Form form, String row) {
        return new Form(
                form.values(),
                form.errors().stream().map(error -> inRow(error, row)).toList());
    }

    private static FieldError inRow(FieldError error, String row) {
        if (error.field().equals("seen")) {
            return new FieldError(DayView.seenField(row), error.message(), error.basis());
        }
        return error.field().equals("reason") || error.field().startsWith("reason-")
                ? new FieldError(DayView.reasonField(row), error.message(), error.basis())
                : error;
    }
}
