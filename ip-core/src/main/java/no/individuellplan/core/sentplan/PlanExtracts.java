package no.individuellplan.core.sentplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.message.FilePart;
import no.individuellplan.core.message.ReadByYes;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.plan.WholePlans;
import no.individuellplan.core.preview.Part;
import no.individuellplan.core.preview.Preview;
import no.individuellplan.core.readers.Reader;

/** Takes out of a plan what a service may read of it by the person's yes. The platform's own actor only, who reads it all. */
@ApplicationScoped
public class PlanExtracts {
    private final WholePlans wholes;
    private final ReadByYes readByYes;

    public PlanExtracts(WholePlans wholes, ReadByYes readByYes) {
        this.wholes = wholes;
        this.readByYes = readByYes;
    }

    /** @param parts what is seen in the view, all of it: the frame and each part, by what a permit for it names */
    record Extract(Preview view, Set<FilePart> parts) {}

    /** Empty when the service may not open the plan. */
    Optional<Extract> of(Person person, IndividualPlan plan, UnitId unit) {
        PlanView.Body body = wholes.body(plan);
        List<Part> parts = Part.of(body);
        FilePart frame = new FilePart(Area.PLAN, plan.id().value());
        Set<FilePart> asked = new HashSet<>();
        asked.add(frame);
        parts.forEach(part -> asked.add(named(part, plan)));
        Set<FilePart> may = readByYes.of(person.id(), unit, asked);
        return may.contains(frame)
                ? Optional.of(
                        new Extract(Preview.showing(person, new Reader.Whole(unit), body, seen(parts, plan, may)), may))
                : Optional.empty();
    }

    private static List<Part> seen(Collection<Part> parts, IndividualPlan plan, Set<FilePart> may) {
        return parts.stream().filter(part -> may.contains(named(part, plan))).toList();
    }

    /** A part that only its area counts for is read like the frame. */
    private static FilePart named(Part part, IndividualPlan plan) {
        return new FilePart(part.area(), part.item() == null ? plan.id().value() : part.item());
    }
}
