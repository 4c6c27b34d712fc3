package no.individuellplan.web.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.protection.ProtectionLine;
import no.individuellplan.core.protection.ReadProtection;
import no.individuellplan.core.protection.ReadProtection.Standing;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.staff.Words;

/** Fills the page on a protected address for whoever coordinates. */
@ApplicationScoped
class ProtectionViews {
    private final ReadProtection read;
    private final Persons persons;
    private final Words words;

    ProtectionViews(ReadProtection read, Persons persons, Words words) {
        this.read = read;
        this.persons = persons;
        this.words = words;
    }

    /** @throws no.individuellplan.core.access.NotVisible for one who does not coordinate */
    @Transactional
    ProtectionView of(Actor.Professional actor, PersonId person, Form form) {
        Standing standing = read.of(actor, person);
        List<UUID> named = about(standing.ledger().team());
        List<UUID> shut = about(standing.ledger().shutOut());
        List<UUID> open = about(standing.ledger().mailboxes());
        Map<UUID, String> units = standing.units().stream()
                .collect(Collectors.toMap(unit -> unit.id().value(), unit -> unit.name()));
        Map<UUID, String> colleagues = standing.colleagues().stream()
                .collect(Collectors.toMap(one -> one.id().value(), one -> one.name()));
        return new ProtectionView(
                ProtectionPage.base(person),
                persons.find(person).orElseThrow().name(),
                standing.level(),
                standing.said().map(ProtectionLine::byName).orElse(null),
                standing.said().map(ProtectionLine::at).orElse(null),
                levels(),
                choices(standing.team(), who -> true),
                choices(colleagues, who -> !named.contains(who)),
                choices(standing.close(), shut::contains),
                choices(standing.close(), who -> !shut.contains(who)),
                choices(units, open::contains),
                choices(units, unit -> !open.contains(unit)),
                form);
    }

    private List<Choice> levels() {
        return Arrays.stream(AddressProtection.values())
                .map(level ->
                        new Choice(level.name(), words.in(ProtectionTexts.class).level(level)))
                .toList();
    }

    private static List<UUID> about(List<ProtectionLine> lines) {
        return lines.stream().map(ProtectionLine::about).toList();
    }

    private static List<Choice> choices(Map<UUID, String> names, Predicate<UUID> wanted) {
        return names.entrySet().stream()
                .filter(one -> wanted.test(one.getKey()))
                .sorted(Map.Entry.comparingByValue())
                .map(one -> new Choice(one.getKey().toString(), one.getValue()))
                .toList();
    }
}
