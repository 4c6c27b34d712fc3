package no.individuellplan.web.plan.staff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleTexts;
import no.individuellplan.web.staff.Refusals;

/** One part of the plan, and what it still needs. */
public record PartLine(PlanPart part, List<Missing> missing) {

    /** @param place the id of the place on the page that mends it */
    public record Missing(String sentence, String citation, String place) {}

    public boolean there() {
        return missing.isEmpty();
    }

    /** Every part by letter; the child's only for a child, and the consent only when it is missing. */
    static List<PartLine> of(List<Reason> missing, boolean child, Locale locale) {
        List<PartLine> lines = new ArrayList<>();
        Arrays.stream(PlanPart.values())
                .map(part -> new PartLine(part, of(part, missing, locale)))
                .filter(line ->
                        !line.part().letter().isEmpty() || !line.there() || (line.part() == PlanPart.CHILD && child))
                .forEach(lines::add);
        return lines;
    }

    private static List<Missing> of(PlanPart part, List<Reason> missing, Locale locale) {
        return missing.stream()
                .filter(reason -> PlanPart.of(reason) == part)
                .map(reason ->
                        new Missing(RuleTexts.sentence(reason, locale), reason.citation(), Refusals.placeOf(reason)))
                .toList();
    }
}
