package no.individuellplan.core.invariant;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.access.PlanItem;
import no.individuellplan.core.consent.ConsentEntry;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.withheld.SharedKept;
import no.individuellplan.core.world.Ports;
import no.individuellplan.core.world.TickingClock;

/** Age, who may consent and what is consented to, worked out from the registers and the bare lines of the ledger. */
final class Truth {
    private final Ports ports;

    Truth(Ports ports) {
        this.ports = ports;
    }

    /** What everyone who had to has said yes to. */
    record Agreed(Set<Area> areas, LocalDate until, Set<PersonId> by) {}

    /** Birthdays counted on the fingers: one born on 29 February waits for 1 March. */
    static int age(LocalDate born, LocalDate day) {
        int years = day.getYear() - born.getYear();
        boolean birthdayAhead = day.getMonthValue() < born.getMonthValue()
                || (day.getMonthValue() == born.getMonthValue() && day.getDayOfMonth() < born.getDayOfMonth());
        return birthdayAhead ? years - 1 : years;
    }

    Optional<Integer> age(PersonId person, LocalDate day) {
        return ports.persons.recognise(person).map(Person::birthDate).map(born -> age(born, day));
    }

    /** Each set is enough; all in a set are needed. Empty when nobody may say yes. */
    Set<Set<PersonId>> mayConsent(PersonId person, LocalDate day) {
        Optional<Integer> age = age(person, day);
        if (age.isEmpty()) {
            return Set.of();
        }
        if (age.get() >= 16 && !lacksCompetence(person, day)) {
            Set<Set<PersonId>> alone = new HashSet<>();
            alone.add(Set.of(person));
            ports.persons.representativesOf(person, day).stream()
                    .filter(one -> one.parts().contains(Representation.Part.ANSWERS))
                    .forEach(one -> alone.add(Set.of(one.representative())));
            return alone;
        }
        Set<PersonId> parents = representatives(person, day, true);
        if (age.get() < 18 && inCare(person, day, age.get() >= 16)) {
            return ports.persons.representativesOf(person, day).stream()
                    .filter(one -> one.kind() == Kind.CHILD_WELFARE)
                    .map(one -> Set.of(one.representative()))
                    .collect(Collectors.toSet());
        }
        if (age.get() < 18) {
            return parents.isEmpty() ? Set.of() : Set.of(parents);
        }
        return representatives(person, day, false).stream().map(Set::of).collect(Collectors.toSet());
    }

    /** @param byOrder only a care order counts (pbrl § 4-5) */
    boolean inCare(PersonId person, LocalDate day, boolean byOrder) {
        return ports.persons.representativesOf(person, day).stream()
                .anyMatch(one -> one.kind() == Kind.CHILD_WELFARE
                        && (!byOrder || one.ground() == Representation.Ground.CARE_ORDER));
    }

    boolean hasNamed(PersonId person, UUID who, Permit permit, LocalDate day) {
        Set<Area> frame = Set.of(Area.IDENTITY, Area.PLAN, Area.COORDINATION, Area.NEED, Area.CONSENT);
        Set<Area> written = Set.of(Area.PLAN, Area.NEED, Area.CONSENT, Area.COORDINATION);
        return ports.persons.representativesOf(person, day).stream()
                .filter(one -> one.kind() == Kind.ATTORNEY
                        && one.representative().value().equals(who))
                .map(one -> one.parts().stream().map(Enum::name).collect(Collectors.toSet()))
                .anyMatch(parts -> permit.right() == Permit.Right.READ
                        ? frame.contains(permit.area())
                                || parts.contains(permit.area().name())
                        : parts.contains("ANSWERS") && (written.contains(permit.area()) || isOwnRequest(permit)));
    }

    /** What the one who acts has asked for, or complained of, themselves. */
    boolean isOwnRequest(Permit permit) {
        return permit.area() == Area.RIGHTS
                && ports.requests.all().stream()
                        .anyMatch(one -> one.id().value().equals(permit.item())
                                && one.sender().value().equals(permit.grantee()));
    }

    boolean lacksCompetence(PersonId person, LocalDate day) {
        return ports.persons.lackOfCompetence(person, day).isPresent();
    }

    private Set<PersonId> representatives(PersonId person, LocalDate day, boolean parents) {
        return ports.persons.representativesOf(person, day).stream()
                .filter(one -> parents
                        ? one.kind() == Kind.PARENT
                        : one.kind() != Kind.PARENT && one.kind() != Kind.CHILD_WELFARE && one.kind() != Kind.CARER)
                .filter(one -> parents || one.scope().contains(Representation.Scope.HEALTH_AND_WELFARE))
                .map(Representation::representative)
                .collect(Collectors.toSet());
    }

    boolean mayActFor(PersonId self, PersonId person, LocalDate day) {
        return self.equals(person)
                || ports.persons.representativesOf(person, day).stream()
                        .filter(one -> one.representative().equals(self))
                        .anyMatch(one -> mayActAs(one, person, day));
    }

    private boolean mayActAs(Representation one, PersonId person, LocalDate day) {
        int age = age(person, day).orElse(Integer.MAX_VALUE);
        boolean youth = age >= 16 && age < 18 && lacksCompetence(person, day);
        return switch (one.kind()) {
            case PARENT -> age < 16 ? !inCare(person, day, false) : youth && !inCare(person, day, true);
            case CHILD_WELFARE, CARER -> age < 16 || (youth && one.ground() == Representation.Ground.CARE_ORDER);
            case GUARDIAN, FUTURE_ATTORNEY, ATTORNEY ->
                one.scope().contains(Representation.Scope.HEALTH_AND_WELFARE)
                        || !one.parts().isEmpty();
        };
    }

    /** Lines in the order they were written. A no from anybody who may answer clears every yes before it. */
    Optional<Agreed> agreed(PersonId person, ConsentKind kind, UnitId unit, LocalDate day) {
        Map<PersonId, ConsentEntry> yes = new HashMap<>();
        ConsentEntry newest = null;
        for (ConsentEntry line : ports.consents.all()) {
            boolean same = line.person().equals(person)
                    && line.kind() == kind
                    && (unit == null ? line.recipient() == null : unit.equals(line.recipient()));
            if (same && line.answer() == ConsentEntry.Answer.GIVEN) {
                yes.put(line.by(), line);
                newest = line;
            } else if (same && line.answer() == ConsentEntry.Answer.WITHDRAWN && aheadOfTime(line)) {
                LocalDate last = line.from().minusDays(1);
                yes.replaceAll(
                        (who, given) -> given.until() == null || given.until().isAfter(last)
                                ? Records.with(given, "until", last)
                                : given);
            } else if (same && line.answer() != ConsentEntry.Answer.NOT_NOW) {
                yes.clear();
            }
        }
        return yes.isEmpty() ? Optional.empty() : common(yes, newest, day);
    }

    private static boolean aheadOfTime(ConsentEntry line) {
        return line.from().isAfter(LocalDate.ofInstant(line.at(), TickingClock.OSLO));
    }

    /** The last line about a move is a yes by the same one, with the same words. */
    boolean saidThatThePlanMoves(ConsentEntry ending) {
        return ports.consents.all().stream()
                .filter(line -> line.person().equals(ending.person()) && line.kind() == ConsentKind.RELOCATION)
                .filter(line -> line.answer() != ConsentEntry.Answer.NOT_NOW)
                .reduce((earlier, later) -> later)
                .filter(line -> line.answer() == ConsentEntry.Answer.GIVEN)
                .filter(line ->
                        line.by().equals(ending.by()) && line.textShown().equals(ending.textShown()))
                .isPresent();
    }

    private Optional<Agreed> common(Map<PersonId, ConsentEntry> yes, ConsentEntry last, LocalDate day) {
        Set<PersonId> needed = needed(last);
        if (needed.isEmpty() || !yes.keySet().containsAll(needed)) {
            return Optional.empty();
        }
        Set<Area> areas = new HashSet<>(last.areas());
        LocalDate until = null;
        for (PersonId one : needed) {
            ConsentEntry line = yes.get(one);
            areas.retainAll(line.areas());
            until = until == null || (line.until() != null && line.until().isBefore(until)) ? line.until() : until;
            if (day.isBefore(line.from())) {
                return Optional.empty();
            }
        }
        return until != null && day.isAfter(until) ? Optional.empty() : Optional.of(new Agreed(areas, until, needed));
    }

    /** On a day on which a mandate was written in or ended, the line itself says which came first. */
    private Set<PersonId> needed(ConsentEntry last) {
        LocalDate then = LocalDate.ofInstant(last.at(), TickingClock.OSLO);
        boolean moved = ports.persons.mandates.of(last.person()).stream()
                .anyMatch(one ->
                        then.equals(one.endedOn()) || then.equals(LocalDate.ofInstant(one.at(), TickingClock.OSLO)));
        return moved
                ? last.required()
                : mayConsent(last.person(), then).stream()
                        .filter(set -> set.contains(last.by()))
                        .findFirst()
                        .orElse(Set.of());
    }

    /** Asked upwards: taken out itself, or with what it belongs to. Conversations stay with those who had them. */
    boolean takenOut(UnitId unit, PlanItem item) {
        boolean itself = ports.narrowings.all().stream()
                .filter(line -> line.ends() == null && line.unit().equals(unit))
                .filter(line -> line.item().equals(item.id()))
                .anyMatch(line -> ports.narrowings.all().stream()
                        .noneMatch(end -> line.id().equals(end.ends())));
        return item.kind() != PlanItem.Kind.THREAD
                && (itself
                        || ports.items.of(item.person()).stream()
                                .filter(other -> other.id().equals(item.under()))
                                .anyMatch(above -> takenOut(unit, above)));
    }

    /** Asked upwards: shared by the child or a professional though parents are not told of it. */
    boolean sharedAlone(UnitId unit, PlanItem item) {
        List<SharedKept> lines = ports.withholdings.allShared();
        boolean itself = lines.stream()
                .filter(line -> line.ends() == null
                        && line.unit().equals(unit)
                        && line.item().equals(item.id()))
                .anyMatch(line -> lines.stream().noneMatch(end -> line.id().equals(end.ends())));
        return item.kind() != PlanItem.Kind.THREAD
                && (itself
                        || ports.items.of(item.person()).stream()
                                .filter(other -> other.id().equals(item.under()))
                                .anyMatch(above -> sharedAlone(unit, above)));
    }

    /** Kept from all who said yes for the person, not shared by anybody else, and no measure of the unit's own (PBRL-24). */
    boolean notCovered(UnitId unit, PlanItem item, LocalDate day) {
        return item.kind() != PlanItem.Kind.THREAD
                && agreed(item.person(), ConsentKind.SHARING, unit, day)
                        .filter(yes ->
                                yes.by().stream().allMatch(by -> !by.equals(item.person()) && keptFrom(by, item)))
                        .isPresent()
                && !sharedAlone(unit, item)
                && ports.measures.all().stream()
                        .noneMatch(one -> one.id().value().equals(item.id())
                                && unit.equals(one.unit())
                                && one.state() != MeasureState.DECLINED);
    }

    boolean keepsNothing(PersonId person) {
        return ports.withholdings.all().stream()
                .noneMatch(one -> one.person().equals(person) && one.liftedAt() == null);
    }

    boolean mustKnow(UUID reader, UUID item) {
        return ports.withholdings.allTold().stream()
                .anyMatch(one -> one.item().equals(item)
                        && (one.parent() == null || one.parent().value().equals(reader)));
    }

    /** Asked upwards, one item at a time: kept itself, kept with its part of life, or kept with what it belongs to. */
    boolean keptFrom(PersonId reader, PlanItem item) {
        return !mustKnow(reader.value(), item.id()) && kept(reader, item);
    }

    private boolean kept(PersonId reader, PlanItem item) {
        boolean itself = ports.withholdings.all().stream()
                .filter(one -> one.person().equals(item.person()) && one.liftedAt() == null)
                .filter(one -> one.from() == null || one.from().equals(reader))
                .anyMatch(one -> one.item() == null
                        ? one.area() == item.area() && !reader.value().equals(item.author())
                        : one.item().equals(item.id()));
        return itself
                || ports.items.of(item.person()).stream()
                        .filter(other -> other.id().equals(item.under()))
                        .anyMatch(above -> kept(reader, above));
    }

    /** @param area null for whatever both have agreed on; a kin who has not answered knows whom it is about */
    boolean isKin(PersonId person, UUID who, Area area, LocalDate day) {
        return ports.kin.ledgerOf(person).named(day).stream()
                .filter(one -> one.kin().value().equals(who))
                .anyMatch(one -> area == Area.IDENTITY
                        || (one.agreed()
                                && !day.isBefore(one.from())
                                && (area == null
                                        || area == Area.PLAN
                                        || area == Area.COORDINATION
                                        || one.areas().contains(area))));
    }

    /** Past any permit. */
    List<PersonId> everybody() {
        return ports.persons.all().stream().map(Person::id).toList();
    }
}
