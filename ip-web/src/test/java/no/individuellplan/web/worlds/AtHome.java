package no.individuellplan.web.worlds;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.individuellplan.core.access.Area;
import no.individuellplan.web.proof.Row;

/** What one citizen may read about one person on one day: oneself, parents, those with a mandate, next of kin. */
final class AtHome {
    private static final Set<Area> KINS_FRAME = EnumSet.of(Area.IDENTITY, Area.PLAN, Area.COORDINATION);

    private final UUID me;
    private final Facts facts;
    private final LocalDate day;
    private final boolean plan;
    private final boolean shutOut;

    AtHome(UUID me, Facts facts, LocalDate day) {
        this.me = me;
        this.facts = facts;
        this.day = day;
        shutOut = facts.shutOut(me);
        plan = facts.of("plan").anyMatch(row -> !row.text("state").equals("ENDED"))
                && new Consented(facts, day).toThePlan();
    }

    boolean area(Area area) {
        return mayWrite(area) || (!shutOut && ((asKin(area) && letThrough()) || asAttorney(area)));
    }

    /** The person, and who acts for them in it; kin and one who has been told what they must know only read. */
    boolean mayWrite(Area area) {
        return me.equals(facts.person) || (!shutOut && actsIn(area));
    }

    private boolean actsIn(Area area) {
        return facts.representatives(day)
                        .filter(row -> me.equals(row.id("representative_id")))
                        .anyMatch(row -> (!Facts.parent(row) && area != Area.TREATMENT)
                                || (asParent(area) && !othersHaveTheCare()))
                || mine().anyMatch(row -> mayWriteBy(row, area));
    }

    /** Only acting for somebody, or being named, is enough where an address is protected (ADR-01). */
    boolean letThrough() {
        return !facts.sheltered() || facts.inTeam(me);
    }

    private Stream<Row> mine() {
        return facts.mandates(day).filter(row -> me.equals(row.id("acting_id")));
    }

    /** As parents, from 16 by a care order alone; a future mandate all; a written one what it says. */
    private boolean mayWriteBy(Row mandate, Area area) {
        return switch (mandate.text("kind")) {
            case "CHILD_WELFARE", "CARER" ->
                asParent(area) && (facts.age(day) < 16 || mandate.text("ground").equals("CARE_ORDER"));
            case "FUTURE_ATTORNEY" -> area != Area.TREATMENT;
            case "ATTORNEY" ->
                Facts.texts(mandate, "parts").contains("ANSWERS")
                        && (area == Area.NEED
                                || area == Area.CONSENT
                                || area == Area.PLAN
                                || area == Area.COORDINATION);
            default -> throw new IllegalStateException(mandate.toString());
        };
    }

    private boolean asAttorney(Area area) {
        return mine().filter(row -> row.text("kind").equals("ATTORNEY"))
                .anyMatch(row -> KINS_FRAME.contains(area)
                        || area == Area.NEED
                        || area == Area.CONSENT
                        || Facts.names(row, "parts", area));
    }

    private boolean othersHaveTheCare() {
        return facts.inCare(day, facts.age(day) >= 16);
    }

    /** Under 16 as the child, but for what would tell of what is kept; at 16 and 17 only while it lacks competence. */
    private boolean asParent(Area area) {
        int age = facts.age(day);
        boolean child = age >= 0 && age < 16;
        return switch (area) {
            case HISTORY, RIGHTS, TREATMENT -> false;
            case ACCESS_LOG -> child && age < 12 && !facts.keepsAnything();
            default -> child || (age >= 16 && age < 18 && facts.lacksCompetence(day));
        };
    }

    /** By the yes of both; the nearest the whole plan while the person cannot decide (PBRL-12, -13). */
    private boolean asKin(Area area) {
        List<Row> mine = since(me);
        Row named = named(mine);
        if (named == null) {
            return false;
        }
        if (mine.stream().noneMatch(row -> me.equals(row.id("by_person")))) {
            return area == Area.IDENTITY;
        }
        boolean begun = !day.isBefore(Facts.date(named, "valid_from"));
        boolean cannotDecide = facts.age(day) >= 16 && facts.lacksCompetence(day);
        return begun
                && (area == Area.IDENTITY
                        || plan && (KINS_FRAME.contains(area) || Facts.names(named, "areas", area))
                        || plan && cannotDecide && nearest() && Area.SHAREABLE.contains(area));
    }

    private boolean nearest() {
        UUID last = null;
        for (Row line : facts.lines("kin_answer")) {
            UUID kin = line.id("kin_id");
            boolean says = facts.person.equals(line.id("by_person"))
                    && line.text("nearest").equals("true");
            last = says && line.text("yes").equals("true") && named(since(kin)) != null ? kin : last;
        }
        Row named = named(since(me));
        return me.equals(last) && named.text("nearest").equals("true");
    }

    /** The person's last word about one, when it is a yes that is not over; null else. */
    private Row named(List<Row> lines) {
        Row named = null;
        for (Row line : lines) {
            named = facts.person.equals(line.id("by_person")) ? line : named;
        }
        return named == null || day.isAfter(Facts.date(named, "valid_until")) ? null : named;
    }

    /** The lines about one kin after the last no of either. */
    private List<Row> since(UUID kin) {
        List<Row> lines = facts.lines("kin_answer").stream()
                .filter(row -> kin.equals(row.id("kin_id")))
                .toList();
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            first = lines.get(i).text("yes").equals("true") ? first : i + 1;
        }
        return lines.subList(first, lines.size());
    }

    /** Beside whole areas: what one must know, and what one has asked for or complained of. */
    boolean item(Area area, UUID item) {
        return !shutOut && (area == Area.RIGHTS ? asked(item) : mustKnow(area, item));
    }

    /** Whoever acts for a child, or answers by the person's own mandate, follows what they have sent themselves (PBRL-40). */
    private boolean asked(UUID item) {
        return actsIn(Area.PLAN)
                && facts.of("rights_request").anyMatch(row -> item.equals(row.id("id")) && me.equals(row.id("sender")));
    }

    /** What a professional has found that a parent must know, until the child is 18 (PBRL-17). */
    private boolean mustKnow(Area area, UUID item) {
        int age = facts.age(day);
        return age >= 0
                && age < 18
                && (facts.representatives(day)
                                        .anyMatch(row -> Facts.parent(row) && me.equals(row.id("representative_id")))
                                && !facts.inCare(day, false)
                        || mine().anyMatch(row -> row.text("kind").startsWith("C")))
                && facts.of("told_parents")
                        .anyMatch(row -> row.area() == area && item.equals(row.id("item")) && concerns(row, "parent"));
    }

    /** Kept from one who acts for the person: itself, with its part of life, or with what it belongs to (PBRL-15, -16). */
    boolean kept(UUID item) {
        return (facts.representatives(day).anyMatch(row -> me.equals(row.id("representative_id")))
                        || mine().findAny().isPresent())
                && facts.of("told_parents").noneMatch(row -> item.equals(row.id("item")) && concerns(row, "parent"))
                && keptByItself(item);
    }

    private boolean keptByItself(UUID item) {
        Thing thing = Thing.of(facts, item);
        return facts.of("withheld")
                        .filter(row -> row.text("lifted_at") == null && concerns(row, "from_person"))
                        .anyMatch(row -> row.id("item") != null
                                ? row.id("item").equals(item)
                                : thing != null && row.area() == thing.area() && !me.equals(thing.author()))
                || (thing != null && thing.under() != null && keptByItself(thing.under()));
    }

    private boolean concerns(Row row, String column) {
        return row.id(column) == null || me.equals(row.id(column));
    }
}
