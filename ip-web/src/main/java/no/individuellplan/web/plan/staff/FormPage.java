package no.individuellplan.web.plan.staff;

import no.individuellplan.web.look.Form;
import no.individuellplan.web.staff.Answers;

/**
 * A page with one form about a plan.
 *
 * @param version what the form changes, as it was when the form was opened; the one that stands now after a conflict
 * @param standing what somebody else saved in the meantime; null when nobody did
 */
public record FormPage(Head head, Form form, long version, Standing standing) {

    /**
     * @param form null when the page is opened, and then filled with what stands
     * @param standsAt the version that stands now
     */
    static FormPage of(Head head, Form form, boolean stale, Form stands, long standsAt, Standing standing) {
        if (form == null) {
            return new FormPage(head, stands, standsAt, null);
        }
        return stale
                ? new FormPage(head, form, standsAt, standing)
                : new FormPage(head, form, Answers.version(form), null);
    }

    /** One column, but for the two of a conflict. */
    public boolean narrow() {
        return !conflict();
    }

    /** Nobody else has written in the meantime, so it may be saved while one types. */
    public boolean alone() {
        return !conflict();
    }

    public boolean conflict() {
        return standing != null;
    }

    /** With what stands in every field that nothing was sent for. */
    FormPage filledUp(Form stands) {
        Form full = form;
        for (String field : stands.values().keySet()) {
            full = full.values().containsKey(field) ? full : full.with(field, stands.value(field));
        }
        return new FormPage(head, full, version, standing);
    }
}
