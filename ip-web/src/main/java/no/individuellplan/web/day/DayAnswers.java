package no.individuellplan.web.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.web.error.RefusedForm;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;

/** Does what a row asks for and goes back to the day; when it cannot be done, the day says why and keeps what was typed. */
@ApplicationScoped
class DayAnswers {
    private final DayViews views;
    private final CurrentLanguage language;

    DayAnswers(DayViews views, CurrentLanguage language) {
        this.views = views;
        this.language = language;
    }

    /** @param reasonField the field a missing or too long reason is about; empty when the row has none */
    Response to(Actor.Professional actor, Form form, String reasonField, Said said, Runnable work) {
        try {
            work.run();
            return Back.to("/arbeid").saying(said);
        } catch (RuleViolation refused) {
            Map<String, String> fields = Map.of(
                    "participant.answer.no-reason", reasonField,
                    "measure.move.no-reason", reasonField,
                    "text.too-long", reasonField);
            return page(
                    422,
                    actor,
                    RefusedForm.of(form, refused, language.language().locale(), fields),
                    false);
        } catch (StaleVersion | NotVisible answered) {
            return page(409, actor, form, true);
        }
    }

    Response page(int status, Actor.Professional actor, Form form, boolean stale) {
        return Response.status(status)
                .entity(DayTemplates.day(views.of(actor, form, stale)))
                .build();
    }
}
