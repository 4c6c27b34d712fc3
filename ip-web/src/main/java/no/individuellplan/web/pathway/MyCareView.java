package no.individuellplan.web.pathway;

import java.util.List;

/**
 * What services have written about the person's treatment and the plan.
 *
 * @param all one for each service that has written about compulsory care
 * @param courses of national pathways, the newest first
 */
public record MyCareView(List<CareView> all, List<CourseView> courses) {
    public boolean isEmpty() {
        return all.isEmpty() && courses.isEmpty();
    }
}
