package no.individuellplan.core.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.SignIn;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.ServedHere;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.person.SyntheticNumbers;

/**
 * A report that came as a message, from one who does not log in here (hpl § 38 a, sphl § 2-5 b). It is kept by the rules
 * every report is kept by, and only when it is certain whom it is about; else nothing is done, and a human decides.
 */
@ApplicationScoped
public class ReportFromElsewhere {
    private final KeepNeed keep;
    private final Persons persons;
    private final Agencies agencies;
    private final ServedHere here;
    private final SyntheticNumbers synthetic;

    ReportFromElsewhere(
            KeepNeed keep, Persons persons, Agencies agencies, ServedHere here, SyntheticNumbers synthetic) {
        this.keep = keep;
        this.persons = persons;
        this.agencies = agencies;
        this.here = here;
        this.synthetic = synthetic;
    }

    /**
     * What the message says.
     *
     * @param receiver the unit of ours it came to; null when it came to none
     * @param senderHer HER-id of the sending unit
     * @param author who wrote it; null when not said
     * @param receivedAt when it came here
     */
    public record Said(
            String nationalId,
            String givenName,
            String familyName,
            LocalDate birthDate,
            UnitId receiver,
            String senderHer,
            String author,
            NeedLetter letter,
            Instant receivedAt) {
        @Override
        public String toString() {
            return "Said";
        }
    }

    /** Whether a report may come to this unit: a municipality's coordinating unit that works here. @param unit null for none */
    public boolean receives(UnitId unit) {
        return coordinating(unit).isPresent();
    }

    /** @return whom it is about, when it has been kept; empty when nothing was done. In the caller's transaction */
    public Optional<Person> report(Actor.System platform, Said said) {
        Optional<ServiceUnit> receiver = coordinating(said.receiver());
        Optional<ServiceUnit> sender = agencies.unitByHerId(said.senderHer());
        if (receiver.isEmpty() || sender.isEmpty() || isTooLong(said)) {
            return Optional.empty();
        }
        if (said.nationalId() == null
                || !NationalId.check(said.nationalId(), synthetic).isAllowed()) {
            return Optional.empty();
        }
        Optional<Person> known = persons.recognise(NationalId.of(said.nationalId(), synthetic));
        NeedForm form = form(said, receiver.get());
        if (!known.map(person -> isCertain(person, form)).orElse(true)
                || !keep.decide(form, true, true, known).isAllowed()) {
            return Optional.empty();
        }
        return Optional.of(keep.keep(platform, reporter(said, sender.get()), form, receiver.get(), null, known)
                .person());
    }

    private Optional<ServiceUnit> coordinating(UnitId unit) {
        return Optional.ofNullable(unit)
                .flatMap(agencies::unit)
                .filter(ServiceUnit::coordinatingUnit)
                .filter(one -> agencies.agency(one.agency())
                        .filter(agency -> agency.kind() == Agency.Kind.MUNICIPALITY && here.serves(agency))
                        .isPresent());
    }

    private static NeedForm form(Said said, ServiceUnit receiver) {
        return new NeedForm(
                said.nationalId(),
                said.givenName(),
                said.familyName(),
                said.birthDate(),
                receiver.agency(),
                said.letter().why(),
                said.letter().wish(),
                said.letter().personInformed());
    }

    /** All that is said agrees; about one whose address is protected a human decides (ADR-01). */
    private static boolean isCertain(Person person, NeedForm form) {
        return !person.protection().hides()
                && person.birthDate().equals(form.birthDate())
                && isCalled(person.givenName(), form.givenName())
                && isCalled(person.familyName(), form.familyName());
    }

    private static boolean isCalled(String one, String other) {
        return other != null && one.strip().equalsIgnoreCase(other.strip());
    }

    private static boolean isTooLong(Said said) {
        return Stream.of(
                        said.givenName(),
                        said.familyName(),
                        said.letter().why(),
                        said.letter().wish())
                .anyMatch(ReportFromElsewhere::isTooLong);
    }

    private static boolean isTooLong(String text) {
        try {
            WrittenText.of(text);
            return false;
        } catch (RuleViolation tooLong) {
            return true;
        }
    }

    /** The id is made of address and name: nobody here has it, and the same words from the same one are one report. */
    private NeedReporter reporter(Said said, ServiceUnit sender) {
        Agency agency = agencies.agency(sender.agency()).orElseThrow();
        String name = said.author() == null || said.author().isBlank() ? sender.name() : said.author();
        UUID id = UUID.nameUUIDFromBytes((said.senderHer() + " " + name).getBytes(StandardCharsets.UTF_8));
        return new NeedReporter(id, name, SignIn.organisation(sender, agency), said.receivedAt());
    }
}
