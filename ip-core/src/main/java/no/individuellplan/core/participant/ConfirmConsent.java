package no.individuellplan.core.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.PastPermits;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.consent.AnswerForm;
import no.individuellplan.core.consent.Attested;
import no.individuellplan.core.consent.ConsentBook;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.ConsentLedger;
import no.individuellplan.core.consent.ConsentRegistration;
import no.individuellplan.core.consent.ConsentRegistrations;
import no.individuellplan.core.consent.Consents;
import no.individuellplan.core.consent.rules.ConfirmFacts;
import no.individuellplan.core.consent.rules.ConfirmRules;
import no.individuellplan.core.consent.rules.NotRightRules;
import no.individuellplan.core.id.ConsentRegistrationId;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;

/**
 * A colleague holds a yes against the paper it was given on. Only then is it a consent, from that day; said to be not right,
 * it never is one.
 */
@ApplicationScoped
public class ConfirmConsent {
    private final ConsentRegistrations registrations;
    private final Consents consents;
    private final ConsentBook book;
    private final SharingAnswered answered;
    private final Persons persons;
    private final PastPermits past;
    private final Access access;
    private final RenewPermits renew;

    public ConfirmConsent(
            ConsentRegistrations registrations,
            Consents consents,
            ConsentBook book,
            SharingAnswered answered,
            Persons persons,
            PastPermits past,
            Access access,
            RenewPermits renew) {
        this.registrations = registrations;
        this.consents = consents;
        this.book = book;
        this.answered = answered;
        this.persons = persons;
        this.past = past;
        this.access = access;
        this.renew = renew;
    }

    /**
     * @param seen the colleague says to have the signed paper at hand
     * @throws no.individuellplan.core.law.RuleViolation with every reason of {@link ConfirmRules}, or of the consent rules
     */
    @Transactional
    public void confirm(Actor.Professional actor, ConsentRegistrationId id, long version, boolean seen) {
        ConsentRegistration one = find(actor, id, version);
        Person person = persons.find(one.person()).orElseThrow(NotVisible::new);
        AnswerForm yes = yes(one);
        ConfirmRules.ALL.evaluateAll(facts(actor, one, seen, null)).orThrow();
        Attested how = new Attested(Attested.Form.PAPER, one.by(), one.byName(), actor.name(), one.givenOn(), null);
        registrations.save(one.confirmed());
        past.run(() -> {
            ConsentLedger ledger = book.writeIn(one.giver(), person, yes, how);
            answered.after(one.person(), yes, ledger);
        });
        renew.about(one.person());
    }

    /** @throws no.individuellplan.core.law.RuleViolation with every reason of {@link NotRightRules} */
    @Transactional
    public void notRight(Actor.Professional actor, ConsentRegistrationId id, long version, String why) {
        ConsentRegistration one = find(actor, id, version);
        String reason = WrittenText.of(why);
        NotRightRules.ALL.evaluateAll(facts(actor, one, true, reason)).orThrow();
        registrations.save(one.refused(reason));
        renew.about(one.person());
    }

    private ConsentRegistration find(Actor actor, ConsentRegistrationId id, long version) {
        ConsentRegistration one =
                registrations.find(id).orElseThrow(() -> access.refusedItem(actor, "CONSENT", id.value()));
        access.require(actor, one.person(), Area.CONSENT, id.value(), Right.WRITE);
        StaleVersion.check(version, one.version());
        return one;
    }

    private ConfirmFacts facts(Actor.Professional actor, ConsentRegistration one, boolean seen, String reason) {
        return new ConfirmFacts(
                one.waits(),
                actor.employment().equals(one.colleague()),
                actor.employment().equals(one.by()),
                seen,
                RegisterConsent.answeredSince(consents, one.person(), one.recipient(), one.giver(), one.givenOn()),
                reason);
    }

    private static AnswerForm yes(ConsentRegistration one) {
        return new AnswerForm(
                ConsentKind.SHARING,
                Answer.GIVEN,
                one.recipient(),
                one.areas(),
                one.purpose(),
                one.until(),
                one.text(),
                one.childsView(),
                one.childObjects());
    }
}
