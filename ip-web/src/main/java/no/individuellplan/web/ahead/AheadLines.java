package no.individuellplan.web.ahead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.law.RuleTexts;
import no.individuellplan.core.plan.ReadComingBirthdays;
import no.individuellplan.core.plan.ReadComingBirthdays.Coming;
import no.individuellplan.core.plan.ReadLapsingConsents;
import no.individuellplan.core.plan.ReadLapsingConsents.Lapsing;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.staff.Names;
import no.individuellplan.web.staff.Words;

/** What lies ahead as lines, the nearest first. */
@ApplicationScoped
class AheadLines {
    private final ReadComingBirthdays birthdays;
    private final ReadLapsingConsents lapsing;
    private final Names names;
    private final Words words;
    private final CurrentLanguage language;

    AheadLines(
            ReadComingBirthdays birthdays,
            ReadLapsingConsents lapsing,
            Names names,
            Words words,
            CurrentLanguage language) {
        this.birthdays = birthdays;
        this.lapsing = lapsing;
        this.names = names;
        this.words = words;
        this.language = language;
    }

    /** For the person, and those who act for them. */
    @Transactional
    List<AheadLine> own(Actor actor) {
        AheadTexts say = words.in(AheadTexts.class);
        return sorted(
                birthdays.own(actor).stream().map(one -> new AheadLine("", one.on(), told(one), "", false)),
                lapsing.own(actor).stream()
                        .map(one -> new AheadLine(
                                "",
                                one.lastDay(),
                                one.recipient() == null ? say.lapsesKin() : say.lapses(names.unit(one.recipient())),
                                "",
                                one.recipient() != null)));
    }

    /** For the coordinator's day. */
    @Transactional
    List<AheadLine> atWork(Actor.Professional actor) {
        AheadTexts say = words.in(AheadTexts.class);
        return sorted(
                birthdays.ofThoseCoordinated(actor).stream()
                        .map(one ->
                                new AheadLine(one.person().name(), one.on(), say.turns(years(one)), told(one), false)),
                lapsing.ofThoseCoordinated(actor).stream().map(one -> ends(one, say)));
    }

    private AheadLine ends(Lapsing one, AheadTexts say) {
        return new AheadLine(
                one.person().name(),
                one.lastDay(),
                one.recipient() == null ? say.kinEnds() : say.sharingEnds(names.unit(one.recipient())),
                "",
                false);
    }

    private String told(Coming one) {
        return RuleTexts.sentence(one.what(), language.language().locale());
    }

    private static int years(Coming one) {
        return one.on().getYear() - one.person().birthDate().getYear();
    }

    private static List<AheadLine> sorted(Stream<AheadLine> some, Stream<AheadLine> others) {
        return Stream.concat(some, others)
                .sorted(Comparator.comparing(AheadLine::on))
                .toList();
    }
}
