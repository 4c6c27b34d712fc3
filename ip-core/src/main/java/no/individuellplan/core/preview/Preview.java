package no.individuellplan.core.preview;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.readers.Reader;

/**
 * A plan as one reader would see it: what the one who looks sees themself, and a verdict on each part of it.
 *
 * @param body as the one who looks sees it
 * @param opens whether the reader sees that there is a plan, its period and who coordinates
 * @param verdicts on every text, goal, measure, participant and contribution of the body, by {@link Part#id}
 * @param others whom the one who looks may see it as, the reader among them; services first; none when it is
 *     supposed only
 * @param onceTakenUp whether it is so only when somebody at the service has accepted
 * @param waitsFor names of others whose yes would still be missing
 */
public record Preview(
        Person person,
        Reader as,
        PlanView.Body body,
        boolean opens,
        Map<UUID, Verdict> verdicts,
        List<Reader> others,
        boolean onceTakenUp,
        Set<String> waitsFor) {
    private static final Verdict SEES = new Verdict.Sees(Basis.CONSENT, null, null, null, false);
    private static final Verdict DOES_NOT_SEE = new Verdict.DoesNotSee(null, null, false);

    public Preview {
        verdicts = Map.copyOf(verdicts);
        others = List.copyOf(others);
        waitsFor = Set.copyOf(waitsFor);
    }

    /** One in which the reader sees these parts by the person's yes, opens the plan, and sees no other part. */
    public static Preview showing(Person person, Reader as, PlanView.Body body, List<Part> seen) {
        Set<UUID> ids = seen.stream().map(Part::id).collect(Collectors.toSet());
        return new Preview(
                person,
                as,
                body,
                true,
                Part.of(body).stream()
                        .map(Part::id)
                        .distinct()
                        .collect(Collectors.toMap(id -> id, id -> ids.contains(id) ? SEES : DOES_NOT_SEE)),
                List.of(),
                false,
                Set.of());
    }

    /** @param id of a part of the body */
    public Verdict of(UUID id) {
        return verdicts.get(id);
    }
}
