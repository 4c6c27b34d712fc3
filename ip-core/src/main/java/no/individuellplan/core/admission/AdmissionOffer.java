package no.individuellplan.core.admission;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.followup.FollowUp;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.message.FilePart;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.PlanText;

/**
 * What an admission report can tell of a plan: what the hospital's unit may read because the person has said yes, and whoever
 * writes may read too. Whether there is more, it does not say.
 *
 * @param texts what matters to the person, and what they can and need
 * @param measures that go on now
 */
public record AdmissionOffer(FollowUp followUp, Person person, List<PlanText> texts, List<Measure> measures) {
    private static final Set<PlanText.Kind> TOLD =
            Set.of(PlanText.Kind.WHAT_MATTERS, PlanText.Kind.RESOURCES, PlanText.Kind.NEEDS);

    public AdmissionOffer {
        texts = List.copyOf(texts);
        measures = List.copyOf(measures);
    }

    static boolean isTold(PlanText text) {
        return TOLD.contains(text.kind()) && text.text() != null && !text.text().isBlank();
    }

    static boolean goesOn(Measure measure) {
        return measure.state() == MeasureState.STARTED || measure.state() == MeasureState.AGREED;
    }

    static FilePart part(PlanText text) {
        return new FilePart(text.kind().area(), text.item());
    }

    static FilePart part(Measure measure) {
        return new FilePart(measure.area(), measure.id().value());
    }

    /** Only the parts with these ids. */
    AdmissionOffer only(Set<UUID> chosen) {
        return new AdmissionOffer(
                followUp,
                person,
                texts.stream().filter(one -> chosen.contains(one.item())).toList(),
                measures.stream()
                        .filter(one -> chosen.contains(one.id().value()))
                        .toList());
    }

    Set<FilePart> parts() {
        return Stream.concat(
                        texts.stream().map(AdmissionOffer::part),
                        measures.stream().map(AdmissionOffer::part))
                .collect(Collectors.toSet());
    }

    /** The areas that are told of. */
    public Set<Area> areas() {
        return parts().stream().map(FilePart::area).collect(Collectors.toSet());
    }
}
