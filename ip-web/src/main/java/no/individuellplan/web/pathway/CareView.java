package no.individuellplan.web.pathway;

import java.util.List;
import no.individuellplan.web.look.Form;

/**
 * Compulsory care and the plan, as it stands. Days are written with their year, since an extract is read on paper later.
 *
 * @param base the address of the page at work
 * @param from first day of the newest course; null when there is none
 * @param until its last day; null while none is set
 * @param planSince null when there is no plan
 * @param coordinator null while the coordinating unit holds the chair
 * @param asked what waits to be written, in sentences
 */
public record CareView(
        String base,
        String name,
        boolean lasts,
        String from,
        String until,
        String writtenBy,
        String writtenAt,
        String planSince,
        String coordinator,
        List<Account> accounts,
        List<String> asked,
        String today,
        Form form) {

    /** @param plan how a plan is followed up; else why there is none */
    public record Account(boolean plan, String day, String words, String who, String where) {}

    public boolean hasPlan() {
        return planSince != null;
    }
}
