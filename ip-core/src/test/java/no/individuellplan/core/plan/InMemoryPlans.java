package no.individuellplan.core.plan;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.memory.Json;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.memory.Table;

/** Plans with their texts, versions and main responsibilities. */
public final class InMemoryPlans implements Plans {
    private record TextKey(PlanId plan, PlanText.Kind kind) {}

    private record VersionKey(PlanId plan, int number) {}

    private record Kept(PersonId person, PlanVersion version, String content) {}

    private final Table<IndividualPlan> plans;
    private final Table<PlanText> texts;
    private final Table<Kept> versions;
    private final Table<Responsibility> responsibilities;
    private final Function<PlanId, Map<String, List<?>>> otherParts;
    private final Clock clock;

    /** @param otherParts the rows of the plan's parts that stand beside it, by name */
    public InMemoryPlans(Memory memory, Function<PlanId, Map<String, List<?>>> otherParts, Clock clock) {
        this.otherParts = otherParts;
        this.clock = clock;
        plans = memory.table("plan", IndividualPlan::id, one -> place(one.person(), Area.PLAN, one.id()));
        texts = memory.table(
                "plan_text",
                one -> new TextKey(one.plan(), one.kind()),
                one -> new Place(one.person(), one.kind().area(), one.item()));
        versions = memory.table(
                "plan_version",
                one -> new VersionKey(one.version().plan(), one.version().number()),
                one -> place(one.person(), Area.HISTORY, one.version().plan()));
        responsibilities =
                memory.table("responsibility", one -> one, one -> place(one.person(), Area.PLAN, one.plan()));
    }

    private static Place place(PersonId person, Area area, PlanId plan) {
        return new Place(person, area, plan.value());
    }

    /** As the procedure for deleting does. */
    public void erase(UUID item) {
        texts.where(one -> one.item().equals(item)).forEach(one -> texts.remove(new TextKey(one.plan(), one.kind())));
    }

    @Override
    public Optional<IndividualPlan> find(PlanId id) {
        return plans.seen(id);
    }

    @Override
    public Optional<IndividualPlan> openOf(PersonId person) {
        return recogniseOpenOf(person).filter(plans::isSeen);
    }

    @Override
    public Optional<IndividualPlan> recogniseOpenOf(PersonId person) {
        return plans.where(one -> one.person().equals(person) && one.state().open()).stream()
                .findFirst();
    }

    @Override
    public List<IndividualPlan> visible() {
        return plans.seen(one -> true);
    }

    @Override
    public void add(IndividualPlan plan) {
        plans.add(plan);
    }

    @Override
    public void save(IndividualPlan plan) {
        plans.save(plan);
    }

    @Override
    public void touch(PlanId plan) {
        plans.find(plan).ifPresent(standing -> plans.put(Records.with(standing, "touchedAt", clock.instant())));
    }

    @Override
    public List<PlanText> texts(PlanId plan) {
        return texts.seen(one -> one.plan().equals(plan));
    }

    @Override
    public Optional<PlanText> text(PlanId plan, PlanText.Kind kind) {
        return texts.seen(new TextKey(plan, kind));
    }

    @Override
    public void save(PlanText text) {
        if (text.version() >= 0) {
            text(text.plan(), text.kind()).orElseThrow(StaleVersion::new);
            texts.save(text);
        } else if (texts.find(new TextKey(text.plan(), text.kind())).isPresent()) {
            throw new StaleVersion();
        } else {
            texts.add(Records.with(text, "version", 0L));
        }
    }

    @Override
    public PlanVersion keepVersion(PlanId plan, Actor by, String why) {
        IndividualPlan whole = plans.find(plan).orElseThrow();
        int number = versions.where(one -> one.version().plan().equals(plan)).size() + 1;
        PlanVersion version = new PlanVersion(plan, number, clock.instant(), by.id(), by.name(), why);
        Map<String, Object> content = new LinkedHashMap<>(otherParts.apply(plan));
        content.put("plan", whole);
        content.put("texts", texts.where(one -> one.plan().equals(plan)));
        content.put("responsibilities", responsibilities.where(one -> one.plan().equals(plan)));
        versions.add(new Kept(whole.person(), version, Json.of(content)));
        return version;
    }

    @Override
    public List<PlanVersion> versions(PlanId plan) {
        return versions.seen(one -> one.version().plan().equals(plan)).stream()
                .map(Kept::version)
                .sorted(Comparator.comparing(PlanVersion::number).reversed())
                .toList();
    }

    @Override
    public Optional<String> versionContent(PlanId plan, int number) {
        return versions.seen(new VersionKey(plan, number)).map(Kept::content);
    }

    @Override
    public List<Responsibility> responsibilities(PlanId plan) {
        return responsibilities.seen(one -> one.plan().equals(plan)).stream()
                .sorted(Comparator.comparing(Responsibility::since))
                .toList();
    }

    @Override
    public void add(Responsibility responsibility) {
        responsibilities.add(responsibility);
    }

    /** Past any permit. */
    public List<IndividualPlan> all() {
        return plans.all();
    }

    /** Past any permit. */
    public List<PlanText> allTexts() {
        return texts.all();
    }

    /** Past any permit. */
    public List<Responsibility> allResponsibilities() {
        return responsibilities.all();
    }

    /** Past any permit. */
    public List<PlanVersion> allVersions() {
        return versions.all().stream().map(Kept::version).toList();
    }
}
