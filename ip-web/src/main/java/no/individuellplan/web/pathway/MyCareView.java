package no.individuellplan.web.pathway;

import java.util.List;

/**
 * What services have written about the person's treatment and the plan.
 *
 * @param all one for each treatment, and service that has written about it
 * @param courses of national pathways, the newest first
 */
public record MyCareView(List<CareView> all, List<CourseView> courses) {
    /** Somewhere it is compulsory. */
    public boolean isCompulsory() {
        return all.stream().anyMatch(one -> !one.lar());
    }

    public boolean isEmpty() {
        return all.isEmpty() && courses.isEmpty();
    }
}
