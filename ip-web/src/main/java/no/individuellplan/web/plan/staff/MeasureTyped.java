package no.individuellplan.web.plan.staff;

import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.measure.MeasureForm;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.staff.Answers;

/** A measure between the form's fields and the core. */
final class MeasureTyped {
    /** The fields that hold dates. */
    static final String[] DATES = {"from", "until"};

    private MeasureTyped() {}

    static MeasureForm of(Form form, UnitId unit) {
        return new MeasureForm(
                unit,
                form.value("what"),
                form.value("how"),
                form.value("extent"),
                Answers.date(form, "from"),
                Answers.date(form, "until"),
                form.value("decision"));
    }

    static Form filled(StaffMeasure measure) {
        return Form.empty()
                .with("what", measure.what())
                .with("how", said(measure.how()))
                .with("extent", said(measure.extent()))
                .with("from", PeriodPage.typed(measure.from()))
                .with("until", PeriodPage.typed(measure.until()))
                .with("decision", said(measure.decision()));
    }

    /** @param state in words */
    static Standing standing(StaffMeasure measure, String state) {
        return Standing.now()
                .with(Standing.What.STATE, state)
                .with(Standing.What.WHAT, measure.what())
                .with(Standing.What.HOW, measure.how())
                .with(Standing.What.EXTENT, measure.extent())
                .with(Standing.What.FROM, PeriodPage.typed(measure.from()))
                .with(Standing.What.UNTIL, PeriodPage.typed(measure.until()))
                .with(Standing.What.DECISION, measure.decision());
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }
}
