package no.individuellplan.api.measure;

import java.time.LocalDate;
import no.individuellplan.core.measure.MeasureForm;

/** A measure rewritten; who does it stays. */
public record MeasureWordsRequest(
        String what, String how, String extent, LocalDate from, LocalDate until, String decision) {

    MeasureForm form() {
        return new MeasureForm(null, what, how, extent, from, until, decision);
    }
}
