package no.individuellplan.web.rights;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.CurrentActor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.rights.Correction;
import no.individuellplan.core.rights.ReadCorrections;
import no.individuellplan.web.staff.PlanAddress;

/** Corrections, for the pages that show what they stand beside. Each person's are read once a page. */
@Named("corrections")
@RequestScoped
public class CorrectionsBeside {
    private final CurrentActor current;
    private final ReadCorrections read;
    private final Map<PersonId, List<Line>> lines = new HashMap<>();

    CorrectionsBeside(CurrentActor current, ReadCorrections read) {
        this.current = current;
        this.read = read;
    }

    /** @param original what it said @param words what is right */
    public record Line(String item, String original, String words, String who, String where, Instant at) {
        static Line of(Correction one) {
            return new Line(
                    one.item().toString(), one.original(), one.words(), one.byName(), one.organisation(), one.at());
        }
    }

    /** All there are on the reader's own page. */
    public List<Line> mine() {
        return current.get()
                .flatMap(actor -> own(actor).map(person -> about(actor, person)))
                .orElse(List.of());
    }

    /** Those beside one item on the reader's own page. */
    public List<Line> beside(String item) {
        return beside(mine(), item);
    }

    /** All the reader at work may see. @param base the address of the plan */
    public List<Line> of(String base) {
        return current.atWork()
                .flatMap(actor -> PlanAddress.person(base).map(person -> about(actor, person)))
                .orElse(List.of());
    }

    /** Those beside one item in a plan the reader works with. */
    public List<Line> in(String base, String item) {
        return beside(of(base), item);
    }

    private static List<Line> beside(List<Line> all, String item) {
        return all.stream().filter(line -> line.item().equals(item)).toList();
    }

    private List<Line> about(Actor actor, PersonId person) {
        return lines.computeIfAbsent(
                person, one -> read.about(actor, one).stream().map(Line::of).toList());
    }

    private static Optional<PersonId> own(Actor actor) {
        return switch (actor) {
            case Actor.Citizen citizen -> Optional.of(citizen.person());
            case Actor.Representative other -> Optional.of(other.represents());
            case Actor.Professional _ -> Optional.empty();
            case Actor.Visitor _ -> Optional.empty();
            case Actor.System _ -> Optional.empty();
        };
    }
}
