package no.individuellplan.core.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.person.DecisionCompetence;
import no.individuellplan.core.person.Representation;

/**
 * Everything access to one person's information depends on, gathered past any permit by {@link FactsForAccess}.
 *
 * @param planConsented whether a consent to have a plan made is in force (IPF-05)
 * @param representatives those who act for the person today, and those who will from a later day
 * @param lacksCompetence the time of the decisions in force that say so; null when the person decides
 * @param family employments held by the person themselves or their close family
 * @param sharing consents to share in force, by receiving unit
 * @param child the child coordinator the family wants; null when none is wanted
 * @param moves of the open plan, to another municipality
 */
public record AccessFacts(
        PersonId person,
        LocalDate birthDate,
        boolean hasPlan,
        boolean planConsented,
        List<Representation> representatives,
        LackOfCompetence lacksCompetence,
        List<Case> needs,
        Chair chair,
        List<Taking> participants,
        List<Sharing> sharing,
        List<Asked> measures,
        List<Correspondence> threads,
        Set<UUID> family,
        Kept kept,
        List<Kin> kin,
        List<Emergency> emergencies,
        List<ToConfirm> toConfirm,
        Shield shield,
        List<AskedFor> asked,
        List<Objected> objections,
        List<Treating> treating,
        Childs child,
        Moves moves,
        LocalDate today) {

    /** The same but for who takes part, what is shared with whom, and who said yes to it. */
    public AccessFacts with(List<Taking> otherParticipants, List<Sharing> otherSharing, List<Giver> givers) {
        return new AccessFacts(
                person,
                birthDate,
                hasPlan,
                planConsented,
                representatives,
                lacksCompetence,
                needs,
                chair,
                otherParticipants,
                otherSharing,
                measures,
                threads,
                family,
                kept.answeredBy(givers),
                kin,
                emergencies,
                toConfirm,
                shield,
                asked,
                objections,
                treating,
                child,
                moves,
                today);
    }

    /**
     * A specialist service that has written in what treatment it gives the person asks of the plan.
     *
     * @param item what its rows are opened by: the unit for compulsory care, the course itself for LAR and for a pathway
     * @param authors employments there that have written
     * @param until last day of it, Europe/Oslo; null while none is set
     */
    public record Treating(UUID item, UUID unit, Set<UUID> authors, LocalDate until) {
        public Treating {
            authors = Set.copyOf(authors);
        }
    }

    /**
     * A child coordinator the family wants; said only while the yes stands.
     *
     * @param role what the words on the tasks belong to
     * @param holder the child coordinator; null while nobody is
     * @param holderUnit the coordinating unit that had asked them
     * @param asked the one asked; null when nobody is
     * @param askedUnit the coordinating unit that asked them
     */
    public record Childs(UUID role, UUID holder, UUID holderUnit, UUID asked, UUID askedUnit) {}

    /**
     * What one at work has opened because it was urgent, over or not.
     *
     * @param areas what was asked for
     * @param despite whether it overrides an objection, for weighty reasons
     */
    public record Emergency(UUID employment, UUID unit, Set<Area> areas, boolean despite, Instant endsAt) {
        public Emergency {
            areas = Set.copyOf(areas);
        }
    }

    /** How long a decision on lack of competence holds (PBRL-25). */
    public record LackOfCompetence(LocalDate from, LocalDate until) {

        /** @param decisions all that hold on one day, and so one period together; null when there is none */
        public static LackOfCompetence of(List<DecisionCompetence> decisions) {
            return decisions.stream()
                    .map(one -> new LackOfCompetence(one.decidedOn(), one.reviewOn()))
                    .reduce((one, other) -> new LackOfCompetence(
                            one.from.isBefore(other.from) ? one.from : other.from,
                            one.until.isAfter(other.until) ? one.until : other.until))
                    .orElse(null);
        }
    }

    /**
     * Next of kin whom the person has named, today or from a later day.
     *
     * @param agreed the kin has said yes too; until then the kin sees whom it is about, to be able to answer
     * @param nearest the one named as nearest
     */
    public record Kin(UUID person, boolean agreed, boolean nearest, Set<Area> areas, LocalDate from, LocalDate until) {
        public Kin {
            areas = Set.copyOf(areas);
        }
    }

    /**
     * What is kept from parents, what they must know all the same, and what is kept from services.
     *
     * @param items every item of the person's plans; empty when nothing is hidden or narrowed
     * @param givers who said yes to sharing for the person
     * @param shared what is kept from parents and shared with a service all the same, not by the parents' yes
     * @param asked measures a unit has been asked to take, or has taken
     */
    public record Kept(
            List<Hidden> hidden,
            List<PlanItem> items,
            List<Hidden> mustKnow,
            List<Narrowed> narrowed,
            List<Giver> givers,
            List<Narrowed> shared,
            List<Narrowed> asked) {
        public static final Kept NOTHING = new Kept(List.of(), List.of(), List.of(), List.of());

        public Kept {
            hidden = List.copyOf(hidden);
            items = List.copyOf(items);
            mustKnow = List.copyOf(mustKnow);
            narrowed = List.copyOf(narrowed);
            givers = List.copyOf(givers);
            shared = List.copyOf(shared);
            asked = List.copyOf(asked);
        }

        /** Where nobody has answered for the person. */
        public Kept(List<Hidden> hidden, List<PlanItem> items, List<Hidden> mustKnow, List<Narrowed> narrowed) {
            this(hidden, items, mustKnow, narrowed, List.of(), List.of(), List.of());
        }

        /** The same, had these said yes to sharing for the person. */
        Kept answeredBy(List<Giver> others) {
            return new Kept(hidden, items, mustKnow, narrowed, others, shared, asked);
        }
    }

    /** One who said yes for the person to sharing with a unit; never the person. */
    public record Giver(UUID unit, PersonId by) {}

    /** One item and one unit: taken out of what it sees, or shared with it. */
    public record Narrowed(UUID unit, UUID item) {}

    /**
     * One item, or a whole area.
     *
     * @param item null for the whole area
     * @param from the one parent it is about; null for all who act for the child
     */
    public record Hidden(Area area, UUID item, UUID from) {}

    /** One reported need: who handles it, who has a copy, who reported. */
    public record Case(UUID need, UUID reporter, UUID receivingUnit, UUID copyUnit) {}

    /** The coordinator's chair; any part may be null. @param holderUnit where the holder works */
    public record Chair(
            UUID unit,
            UUID holder,
            UUID holderUnit,
            UUID asked,
            UUID standIn,
            LocalDate standInFrom,
            LocalDate standInUntil) {}

    /**
     * A service in the plan, or one that has left it.
     *
     * @param contact the one there who accepted, also after the service has left; null before
     * @param takesPart false before it has accepted and after it has left
     */
    public record Taking(UUID participant, UUID unit, UUID contact, boolean asked, boolean takesPart) {}

    public record Sharing(UUID unit, Set<Area> areas, LocalDate from, LocalDate until) {
        public Sharing {
            areas = Set.copyOf(areas);
        }
    }

    /** A consent on paper that waits for a named colleague to hold it against the paper. */
    public record ToConfirm(UUID registration, UUID colleague) {}

    /**
     * A complaint or a request about the person's own information.
     *
     * @param unit the one that is to answer it
     * @param complaint which the coordinator does not answer together with the unit
     */
    public record AskedFor(UUID request, UUID sender, UUID unit, boolean complaint) {}

    /** What has been agreed to about moving the plan, and what has been done. */
    public record Moves(List<Coming> coming, List<Gone> gone) {
        public static final Moves NONE = new Moves(List.of(), List.of());

        public Moves {
            coming = List.copyOf(coming);
            gone = List.copyOf(gone);
        }
    }

    /** A plan that waits for the coordinating unit the person moves to. */
    public record Coming(UUID relocation, UUID from, UUID to) {}

    /**
     * A plan that has been taken over.
     *
     * @param from the coordinating unit the person has left
     * @param coordinator the one there; null when nobody sat in the chair, or when they go on
     * @param until last day those there read it
     */
    public record Gone(UUID relocation, UUID from, UUID to, UUID coordinator, LocalDate until) {}

    /** A measure that a unit has been asked to take, or has taken. */
    public record Asked(UUID measure, UUID unit, Area area) {}

    /** A thread and the units that are party to it. */
    public record Correspondence(UUID thread, Set<UUID> units) {
        public Correspondence {
            units = Set.copyOf(units);
        }
    }
}
