package no.individuellplan.core.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;

/** Plans the actor may see, their texts, their versions, and who has had the main responsibility. */
public interface Plans {
    Optional<IndividualPlan> find(PlanId id);

    /** The person's open plan, if the actor may see it. */
    Optional<IndividualPlan> openOf(PersonId person);

    /** Looks past permits: for the rule that a person has one plan (I1), and for work that follows from a change elsewhere. */
    Optional<IndividualPlan> recogniseOpenOf(PersonId person);

    /** All the actor may see. */
    List<IndividualPlan> visible();

    void add(IndividualPlan plan);

    /** @throws no.individuellplan.core.access.StaleVersion when another change came first */
    void save(IndividualPlan plan);

    /** Sets only {@code touchedAt}; never a conflict. */
    void touch(PlanId plan);

    List<PlanText> texts(PlanId plan);

    Optional<PlanText> text(PlanId plan, PlanText.Kind kind);

    /** Adds when version is -1, else replaces. @throws no.individuellplan.core.access.StaleVersion when another change came first */
    void save(PlanText text);

    /** Keeps the whole plan as it stands: every row of every part. */
    PlanVersion keepVersion(PlanId plan, Actor by, String why);

    /** Newest first. */
    List<PlanVersion> versions(PlanId plan);

    /** The kept whole of one version as JSON text, every part by name. */
    Optional<String> versionContent(PlanId plan, int number);

    /** Everyone who has had the main responsibility, oldest first; the last one has it now. */
    List<Responsibility> responsibilities(PlanId plan);

    void add(Responsibility responsibility);

    /**
     * One agency's time with the main responsibility. The next begins at the same instant as this one ends: no gap (I3).
     *
     * @param how how it came about: by law, by agreement, or by the municipality's decision (IPF-07)
     */
    record Responsibility(PlanId plan, PersonId person, AgencyId agency, Instant since, String how) {}
}
