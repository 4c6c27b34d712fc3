package no.individuellplan.core.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.PastPermits;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.consent.AnswerForm;
import no.individuellplan.core.consent.Attested;
import no.individuellplan.core.consent.Attested.Form;
import no.individuellplan.core.consent.ConsentBook;
import no.individuellplan.core.consent.ConsentEntry;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.ConsentLedger;
import no.individuellplan.core.consent.ConsentRegistration;
import no.individuellplan.core.consent.ConsentRegistration.State;
import no.individuellplan.core.consent.ConsentRegistrations;
import no.individuellplan.core.consent.Consents;
import no.individuellplan.core.consent.rules.RegisterFacts;
import no.individuellplan.core.consent.rules.RegisterRules;
import no.individuellplan.core.id.ConsentRegistrationId;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;

/**
 * Writes in an answer about sharing that was given on paper or by word of mouth. A yes on paper waits for a colleague; a yes
 * in a meeting has a named witness and counts at once, and so does every no. What follows from it does so whoever wrote it in,
 * also where they do not see the plan.
 */
@ApplicationScoped
public class RegisterConsent {
    private final ConsentRegistrations registrations;
    private final Consents consents;
    private final ConsentBook book;
    private final SharingAnswered answered;
    private final Persons persons;
    private final Staff staff;
    private final PastPermits past;
    private final Access access;
    private final RenewPermits renew;
    private final Ids ids;
    private final Clock clock;

    public RegisterConsent(
            ConsentRegistrations registrations,
            Consents consents,
            ConsentBook book,
            SharingAnswered answered,
            Persons persons,
            Staff staff,
            PastPermits past,
            Access access,
            RenewPermits renew,
            Ids ids,
            Clock clock) {
        this.registrations = registrations;
        this.consents = consents;
        this.book = book;
        this.answered = answered;
        this.persons = persons;
        this.staff = staff;
        this.past = past;
        this.access = access;
        this.renew = renew;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @return what waits to be confirmed; empty when the answer counts already
     * @throws no.individuellplan.core.law.RuleViolation with every reason of {@link RegisterRules}, or of the consent rules
     */
    @Transactional
    public Optional<ConsentRegistration> register(Actor actor, PersonId id, RegistrationForm form) {
        if (form.answer().kind() != ConsentKind.SHARING) {
            throw new IllegalArgumentException("A consent to the plan or the coordinator is answered with the offer");
        }
        access.toWrite(actor, id, Area.CONSENT);
        Person person = persons.find(id).orElseThrow(NotVisible::new);
        RegisterRules.ALL.evaluateAll(facts(actor, person, form)).orThrow();
        book.check(form.giver(), person, form.answer()).orThrow();
        Actor.Professional registrar = (Actor.Professional) actor;
        if (isYes(form) && form.form() == Form.PAPER) {
            ConsentRegistration waits = waiting(registrar, id, form);
            registrations.add(waits);
            renew.about(id);
            return Optional.of(waits);
        }
        String witness = isYes(form) ? WrittenText.of(form.witness()) : null;
        Attested how = new Attested(
                form.form(),
                registrar.employment(),
                registrar.name(),
                witness,
                form.givenOn(),
                WrittenText.of(form.meeting()));
        ConsentLedger ledger = book.writeIn(form.giver(), person, form.answer(), how);
        past.run(() -> answered.after(id, form.answer(), ledger));
        renew.about(id);
        return Optional.empty();
    }

    private RegisterFacts facts(Actor actor, Person person, RegistrationForm form) {
        Optional<Employee> colleague = Optional.ofNullable(form.colleague()).flatMap(staff::find);
        Optional<Employee> registrar = actor instanceof Actor.Professional professional
                ? staff.find(professional.employment())
                : Optional.empty();
        return new RegisterFacts(
                actor instanceof Actor.Professional,
                isYes(form),
                form.form() == Form.PAPER,
                form.form() == Form.ORAL,
                form.givenOn(),
                LocalDate.now(clock),
                answeredSince(consents, person.id(), form.answer().recipient(), form.giver(), form.givenOn()),
                WrittenText.of(form.witness()),
                actor.name(),
                Optional.ofNullable(form.giver()).flatMap(persons::nameOf).orElse(null),
                WrittenText.of(form.meeting()),
                colleague.isPresent() && colleague.map(Employee::agency).equals(registrar.map(Employee::agency)),
                colleague.isPresent()
                        && colleague.map(Employee::professional).equals(registrar.map(Employee::professional)));
    }

    /**
     * Whether the same one has answered the same question that day or later, or anybody has said no: what is older never
     * opens what is newer. Not now is no answer here.
     */
    static boolean answeredSince(Consents consents, PersonId person, UnitId unit, PersonId giver, LocalDate day) {
        return day != null
                && consents.ledgerOf(person).entries().stream()
                        .filter(line -> line.kind() == ConsentKind.SHARING
                                && line.recipient().equals(unit))
                        .filter(line -> line.answer() != Answer.NOT_NOW)
                        .filter(line ->
                                line.answer() != Answer.GIVEN || line.by().equals(giver))
                        .anyMatch(line -> !givenOn(line).isBefore(day));
    }

    private static LocalDate givenOn(ConsentEntry line) {
        return line.attested() == null ? line.writtenOn() : line.attested().givenOn();
    }

    private ConsentRegistration waiting(Actor.Professional registrar, PersonId person, RegistrationForm form) {
        AnswerForm yes = form.answer();
        return new ConsentRegistration(
                new ConsentRegistrationId(ids.next()),
                person,
                yes.recipient(),
                yes.areas(),
                yes.purpose(),
                yes.until(),
                form.giver(),
                yes.textShown(),
                yes.childsView(),
                yes.childObjects(),
                form.givenOn(),
                registrar.employment(),
                registrar.name(),
                form.colleague(),
                State.WAITING,
                null,
                clock.instant(),
                0);
    }

    private static boolean isYes(RegistrationForm form) {
        return form.answer().answer() == Answer.GIVEN;
    }
}
