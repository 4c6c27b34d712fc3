package no.individuellplan.web.preview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.contactdoctor.ContactDoctor;
import no.individuellplan.core.contactdoctor.DoctorLine;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.ContributionId;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.MeasureId;
import no.individuellplan.core.id.ParticipantId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.participant.Contribution;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.SyntheticNumbers;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanState;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.preview.Part;

/** A plan nobody has, with what people type, and a word of its own in each part so that it can be found again. */
final class AnyPlan {
    private static final String PIECES = "æøåÆØÅčđŋšŧžáéüß–«»… abcdefgh  \n.,:;-()<&>\"'1234567890";
    /** But U+202E, which tells whoever takes text out of a PDF to turn it round; TaggedPdfTest has it. */
    private static final String ODD = "😀漢\u0008\u00AD\u200B☺→✓\t";

    private static final NationalId NUMBER = NationalId.of("17859444636", SyntheticNumbers.ALLOWED);
    private static final Area[] AREAS = Area.LIFE_AREAS.toArray(Area[]::new);

    private final SplittableRandom random;
    private final List<UnitId> units;
    private final PersonId personId = new PersonId(UUID.randomUUID());
    private final PlanId plan = new PlanId(UUID.randomUUID());

    final Person person;
    final PlanView.Body body;
    final List<Part> seen;

    AnyPlan(SplittableRandom random, List<UnitId> units) {
        this.random = random;
        this.units = units;
        person = new Person(
                personId,
                List.of(NUMBER),
                "Ane " + letters(1 + random.nextInt(12)),
                "Nygård",
                LocalDate.of(1994, 5, 17),
                AddressProtection.NONE,
                "9901",
                0);
        List<Goal> goals = goals();
        body = new PlanView.Body(frame(), texts(), goals, measures(goals), participants(), contributions(), doctors());
        seen = Part.of(body).stream().filter(part -> random.nextInt(3) > 0).toList();
    }

    /** What stands in a part and in no other. */
    static String mark(UUID part) {
        return "x" + part.toString().replace("-", "").substring(20) + "x";
    }

    private String words(UUID part) {
        return letters(random.nextInt(oneIn(20) ? 1_500 : 60)) + " " + mark(part) + " " + letters(random.nextInt(30));
    }

    private String maybe() {
        return oneIn(3) ? null : "og " + letters(random.nextInt(80));
    }

    private String letters(int count) {
        return IntStream.range(0, count)
                .mapToObj(any -> oneIn(25)
                        ? Character.toString(ODD.codePoints()
                                .toArray()[random.nextInt((int) ODD.codePoints().count())])
                        : String.valueOf(PIECES.charAt(random.nextInt(PIECES.length()))))
                .collect(Collectors.joining());
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    private IndividualPlan frame() {
        LocalDate from = oneIn(4) ? null : LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
        return new IndividualPlan(
                plan,
                personId,
                null,
                PlanState.ACTIVE,
                new AgencyId(UUID.randomUUID()),
                from,
                from == null ? null : from.plusYears(1),
                from == null || oneIn(2) ? null : from.plusMonths(6),
                null,
                null,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                3);
    }

    private List<PlanText> texts() {
        return List.of(PlanText.Kind.values()).stream()
                .filter(kind -> !oneIn(3))
                .map(kind -> {
                    boolean out = kind.mayBeLeftOut() && oneIn(2);
                    String said = words(PlanText.item(plan, kind));
                    return new PlanText(
                            plan,
                            personId,
                            kind,
                            out ? null : said,
                            out ? said : null,
                            UUID.randomUUID(),
                            "Ane",
                            Instant.EPOCH,
                            0);
                })
                .toList();
    }

    private List<Goal> goals() {
        List<Goal> goals = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            GoalId id = new GoalId(UUID.randomUUID());
            GoalId parent = goals.isEmpty() || oneIn(2)
                    ? null
                    : goals.get(random.nextInt(goals.size())).id();
            goals.add(new Goal(
                    id,
                    plan,
                    personId,
                    parent,
                    area(),
                    words(id.value()),
                    maybe(),
                    personId,
                    oneIn(5),
                    i,
                    Instant.EPOCH,
                    0));
        }
        return goals;
    }

    private List<Measure> measures(List<Goal> goals) {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(any -> new MeasureId(UUID.randomUUID()))
                .map(id -> new Measure(
                        id,
                        plan,
                        personId,
                        goals.isEmpty() || oneIn(5)
                                ? null
                                : goals.get(random.nextInt(goals.size())).id(),
                        area(),
                        oneIn(3) ? null : unit(),
                        words(id.value()),
                        maybe(),
                        maybe(),
                        oneIn(2) ? null : LocalDate.of(2026, 2, 3),
                        oneIn(2) ? null : LocalDate.of(2027, 2, 3),
                        null,
                        MeasureState.values()[random.nextInt(MeasureState.values().length)],
                        null,
                        null,
                        null,
                        0))
                .toList();
    }

    private List<Participant> participants() {
        return units.stream()
                .limit(random.nextInt(4))
                .map(unit -> {
                    ParticipantId id = new ParticipantId(UUID.randomUUID());
                    return new Participant(
                            id,
                            plan,
                            personId,
                            unit,
                            words(id.value()),
                            Participant.State.ACCEPTED,
                            new EmploymentId(UUID.randomUUID()),
                            null,
                            Instant.EPOCH,
                            0);
                })
                .toList();
    }

    private List<Contribution> contributions() {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(any -> new ContributionId(UUID.randomUUID()))
                .map(id -> new Contribution(id, plan, personId, oneIn(2) ? null : unit(), "Jeg", words(id.value()), 0))
                .toList();
    }

    private List<ContactDoctor> doctors() {
        if (oneIn(2)) {
            return List.of();
        }
        UUID role = UUID.randomUUID();
        return List.of(new ContactDoctor(List.of(new DoctorLine(
                UUID.randomUUID(),
                personId,
                plan,
                new ParticipantId(UUID.randomUUID()),
                1,
                role,
                unit(),
                words(role),
                LocalDate.of(2026, 1, 1),
                null,
                new EmploymentId(UUID.randomUUID()),
                "Ingrid",
                Instant.EPOCH))));
    }

    private Area area() {
        return AREAS[random.nextInt(AREAS.length)];
    }

    private UnitId unit() {
        return units.get(random.nextInt(units.size()));
    }
}
