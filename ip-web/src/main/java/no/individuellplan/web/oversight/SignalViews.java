package no.individuellplan.web.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.oversight.ReviewLog.Opened;
import no.individuellplan.core.oversight.rules.Outcome;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.staff.Words;

/** An opened sign as the page shows it. */
@ApplicationScoped
class SignalViews {
    private final Words words;

    SignalViews(Words words) {
        this.words = words;
    }

    SignalView of(Opened opened, Form form) {
        return new SignalView(
                opened.signal().id().toString(),
                opened.signal().kind(),
                opened.signal().actorName(),
                opened.lines().stream()
                        .findFirst()
                        .map(AccessLogEntry::organisation)
                        .orElse(""),
                opened.signal().day(),
                opened.lines().stream().map(line -> line(line, opened.names())).toList(),
                opened.emergencies().stream()
                        .flatMap(one -> Stream.of(one.reason(), one.despite()).filter(Objects::nonNull))
                        .toList(),
                opened.decisions().stream()
                        .map(one -> new SignalView.Decided(
                                one.outcome(), one.words(), one.byName(), one.byOrganisation(), one.at()))
                        .toList(),
                opened.own(),
                Arrays.stream(Outcome.values())
                        .map(one -> new Choice(
                                one.name(), words.in(OversightTexts.class).chooseOutcome(one)))
                        .toList(),
                form);
    }

    private static SignalView.Line line(AccessLogEntry entry, Map<PersonId, String> names) {
        boolean certain = entry.subject() != null;
        return new SignalView.Line(
                entry.at(),
                certain ? names.getOrDefault(new PersonId(entry.subject()), "") : "",
                certain,
                entry.kind(),
                Arrays.stream(Basis.values())
                        .filter(one -> one.name().equals(entry.basis()))
                        .findFirst()
                        .orElse(null),
                areas(entry.information()));
    }

    /** The log names areas by their codes; what else it names is not for the page. */
    private static List<Area> areas(String information) {
        List<String> named = List.of(information.split("[^A-Z_]+"));
        return Arrays.stream(Area.values())
                .filter(area -> named.contains(area.name()))
                .toList();
    }
}
