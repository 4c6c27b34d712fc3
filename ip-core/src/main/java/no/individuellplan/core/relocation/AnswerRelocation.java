package no.individuellplan.core.relocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.consent.AnswerForm;
import no.individuellplan.core.consent.ConsentBook;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.ConsentLedger;
import no.individuellplan.core.id.RelocationId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.relocation.rules.AnswerFacts;
import no.individuellplan.core.relocation.rules.RelocationAnswerRules;

/**
 * The person says whether the plan goes along: a consent of its own in the ledger, mixed with no other. When everybody who
 * has to has said yes, the new unit is told; until it has taken over, the yes can be taken back and everything is as it was.
 */
@ApplicationScoped
public class AnswerRelocation {
    private final Relocations relocations;
    private final Persons persons;
    private final ConsentBook book;
    private final Access access;
    private final RenewPermits renew;
    private final Clock clock;

    public AnswerRelocation(
            Relocations relocations,
            Persons persons,
            ConsentBook book,
            Access access,
            RenewPermits renew,
            Clock clock) {
        this.relocations = relocations;
        this.persons = persons;
        this.book = book;
        this.access = access;
        this.renew = renew;
        this.clock = clock;
    }

    /**
     * @param answer WITHDRAWN undoes a yes; NOT_NOW changes nothing
     * @param textShown the words the giver saw
     * @param childsView what the child said, when somebody answers for a child; else null
     * @throws RuleViolation with every reason of {@link RelocationAnswerRules} or of the consent rules
     */
    @Transactional
    public void answer(
            Actor actor,
            RelocationId id,
            long version,
            Answer answer,
            String textShown,
            String childsView,
            boolean childObjects) {
        Relocation one = relocations.find(id).orElseThrow(() -> access.refusedItem(actor, "CONSENT", id.value()));
        access.toWrite(actor, one.person(), Area.CONSENT);
        StaleVersion.check(version, one.version());
        Person person = persons.find(one.person()).orElseThrow(NotVisible::new);
        boolean no = answer == Answer.REFUSED || answer == Answer.WITHDRAWN;
        RelocationAnswerRules.ALL
                .evaluateAll(new AnswerFacts(
                        no ? one.underWay() : one.state() == Relocation.State.PROPOSED,
                        answer == Answer.GIVEN,
                        person.protection() != AddressProtection.NONE))
                .orThrow();
        AnswerForm form = new AnswerForm(
                ConsentKind.RELOCATION, answer, one.to(), Set.of(), null, null, textShown, childsView, childObjects);
        ConsentLedger ledger = book.write(actor, person, form);
        LocalDate today = LocalDate.now(clock);
        if (no) {
            relocations.save(one.undone());
        } else if (consents(ledger, one, today)) {
            relocations.save(one.agreed(today));
        }
        renew.about(one.person());
    }

    /** The consent to this very move, and not to one before it. */
    static boolean consents(ConsentLedger ledger, Relocation one, LocalDate today) {
        return ledger.since(one.at())
                .inForce(ConsentKind.RELOCATION, one.to(), today)
                .isPresent();
    }
}
