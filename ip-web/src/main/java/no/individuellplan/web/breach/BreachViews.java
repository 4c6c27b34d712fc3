package no.individuellplan.web.breach;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import no.individuellplan.core.breach.Breach;
import no.individuellplan.core.breach.BreachCase;
import no.individuellplan.core.breach.BreachNotice;
import no.individuellplan.core.breach.ReadBreaches;
import no.individuellplan.core.breach.rules.BreachKind;
import no.individuellplan.core.breach.rules.BreachRisk;
import no.individuellplan.core.breach.rules.BreachStepKind;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.RuleTexts;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.staff.Words;

/** Breaches as the pages show them. */
@ApplicationScoped
class BreachViews {
    private final Words words;
    private final CurrentLanguage language;
    private final Clock clock;

    BreachViews(Words words, CurrentLanguage language, Clock clock) {
        this.words = words;
        this.language = language;
        this.clock = clock;
    }

    BreachesView all(List<BreachCase> found) {
        return BreachesView.of(found, clock.instant());
    }

    RecordBreachView toRecord(List<Choice> units, String sign, Form form) {
        BreachTexts say = words.in(BreachTexts.class);
        return new RecordBreachView(
                sign,
                choices(BreachKind.values(), say::kind),
                units,
                Arrays.stream(BreachRisk.values())
                        .map(risk -> new Choice(risk.name(), say.risk(risk), say.riskHint(risk)))
                        .toList(),
                form);
    }

    BreachView one(ReadBreaches.Opened opened, Form form) {
        BreachTexts say = words.in(BreachTexts.class);
        BreachCase found = opened.found();
        Breach breach = found.breach();
        Instant now = clock.instant();
        return new BreachView(
                breach.id().toString(),
                breach.kind(),
                found.risk(),
                breach.risk(),
                opened.unit(),
                breach.words(),
                breach.knownAt(),
                breach.signal() == null ? "" : breach.signal().toString(),
                breach.byName(),
                breach.organisation(),
                breach.at(),
                BreachClock.of(found, now),
                RuleTexts.sentences(found.leftToDo(now), language.language().locale()),
                found.steps().stream()
                        .map(step -> new BreachView.Step(
                                step.kind(),
                                step.risk(),
                                step.toldAt(),
                                step.words(),
                                step.byName(),
                                step.organisation(),
                                step.at()))
                        .toList(),
                found.people().stream()
                        .map(person ->
                                new BreachView.About(opened.names().getOrDefault(person, ""), toldAt(found, person)))
                        .sorted(Comparator.comparing(BreachView.About::name))
                        .toList(),
                found.notices().stream().map(BreachNotice::words).distinct().toList(),
                found.untold().size(),
                choices(BreachStepKind.values(), say::add),
                choices(BreachRisk.values(), say::risk),
                form);
    }

    private static Instant toldAt(BreachCase found, PersonId person) {
        return found.notices().stream()
                .filter(one -> one.person().equals(person))
                .map(BreachNotice::at)
                .findFirst()
                .orElse(null);
    }

    private static <T extends Enum<T>> List<Choice> choices(T[] all, Function<T, String> say) {
        return Arrays.stream(all)
                .map(one -> new Choice(one.name(), say.apply(one)))
                .toList();
    }
}
