package no.individuellplan.web.staff;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.web.look.CommonTexts;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.look.DateInput;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.WhileTyping;

/**
 * Answers a form: done and on to the next page; or the page again with what to mend (422), or with what somebody else
 * wrote in between (409). What was typed is kept in both.
 */
@ApplicationScoped
public class Answers {
    private static final int TO_MEND = 422;

    private final CurrentLanguage language;
    private final Words words;
    private final WhileTyping typing;

    Answers(CurrentLanguage language, Words words, WhileTyping typing) {
        this.language = language;
        this.words = words;
        this.typing = typing;
    }

    /** The page of a form, once more. */
    @FunctionalInterface
    public interface Again {
        /** @param stale somebody else changed the same thing first */
        TemplateInstance page(Form form, boolean stale);
    }

    /** @param done asked when the work went well: where to go, with what was done */
    public Response to(Form form, Runnable work, Supplier<Response> done, Again again) {
        if (!form.right()) {
            return page(TO_MEND, again.page(form, false));
        }
        try {
            work.run();
        } catch (RuleViolation refused) {
            Form toMend = Refusals.in(form, refused, language.language().locale());
            return page(TO_MEND, again.page(toMend, false));
        } catch (StaleVersion stale) {
            return page(Response.Status.CONFLICT.getStatusCode(), again.page(form, true));
        }
        return done.get();
    }

    /**
     * As {@link #to}, for words that are saved while one types as well.
     *
     * @param work gives the version that stands afterwards
     */
    public Response saving(Form form, LongSupplier work, Supplier<Response> done, Again again) {
        if (!typing.now()) {
            return to(form, work::getAsLong, done, again);
        }
        try {
            return typing.saved(work.getAsLong());
        } catch (RuleViolation refused) {
            return typing.toMend(Refusals.in(form, refused, language.language().locale()));
        } catch (StaleVersion stale) {
            return page(Response.Status.CONFLICT.getStatusCode(), again.page(form, true));
        }
    }

    /** The form with what is typed in these fields read as dates; a field left empty is no date and no fault. */
    public Form withDates(Form form, String... fields) {
        Form checked = form;
        for (String field : fields) {
            boolean unreadable = !form.value(field).isEmpty()
                    && DateInput.read(form.value(field)).isEmpty();
            checked = unreadable
                    ? checked.wrong(field, words.in(CommonTexts.class).dateWrong())
                    : checked;
        }
        return checked;
    }

    /** What to say when nothing was chosen. */
    public String chooseOne() {
        return words.in(CommonTexts.class).chooseOne();
    }

    /** Null when the field is empty. */
    public static LocalDate date(Form form, String field) {
        return DateInput.read(form.value(field)).orElse(null);
    }

    /** The version the form was filled in on; -2, which no version is, when the form does not say. */
    public static long version(Form form) {
        try {
            return Long.parseLong(form.value("version"));
        } catch (NumberFormatException tamperedWith) {
            return -2;
        }
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.render())
                .build();
    }
}
