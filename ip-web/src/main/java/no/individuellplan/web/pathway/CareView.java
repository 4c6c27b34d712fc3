package no.individuellplan.web.pathway;

import java.util.List;
import no.individuellplan.web.look.Form;

/**
 * One treatment that asks for the plan, as it stands. Days are written with their year, since an extract is read on paper later.
 *
 * @param lar rehabilitation with medicines; else compulsory care
 * @param base the address of the page at work
 * @param from first day of the newest course; null when there is none
 * @param until its last day; null while none is set
 * @param planSince null when there is no plan
 * @param coordinator null while the coordinating unit holds the chair
 * @param offered the day a plan was offered in LAR; null when it has not been, and in compulsory care
 * @param asked what waits to be done, in sentences
 */
public record CareView(
        boolean lar,
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
        String offered,
        List<String> asked,
        String today,
        Form form) {

    /** @param plan how a plan is followed up; else why there is none */
    public record Account(boolean plan, String day, String words, String who, String where) {}

    public boolean hasPlan() {
        return planSince != null;
    }
}
