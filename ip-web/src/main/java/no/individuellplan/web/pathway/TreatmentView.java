package no.individuellplan.web.pathway;

import java.util.List;

/**
 * What one service has written about treatment.
 *
 * @param care compulsory care and the plan; null for one who neither sees nor may write it
 * @param lar rehabilitation with medicines and the plan; null likewise
 * @param startHref where a new course is written in; null for one who may not
 */
public record TreatmentView(String name, CareView care, CareView lar, List<CourseView> courses, String startHref) {

    /** What LAR says of the plan, when nothing is written about compulsory care that says it; null for nothing. */
    public CareView planOfLar() {
        boolean said = care != null && care.from() != null;
        return said || lar == null || lar.from() == null ? null : lar;
    }
}
