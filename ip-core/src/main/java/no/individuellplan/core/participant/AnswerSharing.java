package no.individuellplan.core.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.consent.AnswerForm;
import no.individuellplan.core.consent.ConsentBook;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.ConsentLedger;
import no.individuellplan.core.consent.ConsentRequest;
import no.individuellplan.core.consent.Consents;
import no.individuellplan.core.id.ConsentRequestId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;

/**
 * The person shares, narrows, says no, says not now, or takes a yes back. Works at once: the permits are renewed in the
 * same transaction (I9), and a service that was proposed is asked.
 */
@ApplicationScoped
public class AnswerSharing {
    private final Consents consents;
    private final ConsentBook book;
    private final SharingAnswered answered;
    private final Persons persons;
    private final Access access;
    private final RenewPermits renew;

    public AnswerSharing(
            Consents consents,
            ConsentBook book,
            SharingAnswered answered,
            Persons persons,
            Access access,
            RenewPermits renew) {
        this.consents = consents;
        this.book = book;
        this.answered = answered;
        this.persons = persons;
        this.access = access;
        this.renew = renew;
    }

    /**
     * Answers a question that was asked.
     *
     * @param areas what is said yes to: those asked for, or fewer
     * @throws RuleViolation with every reason of the consent rules
     */
    @Transactional
    public void answer(
            Actor actor,
            ConsentRequestId id,
            Answer answer,
            Set<Area> areas,
            LocalDate until,
            String textShown,
            String childsView,
            boolean childObjects) {
        ConsentRequest request = consents.findRequest(id)
                .filter(ConsentRequest::open)
                .orElseThrow(() -> access.refusedItem(actor, "CONSENT", id.value()));
        if (!request.areas().containsAll(areas)) {
            throw new RuleViolation(new Reason("consent.answer.no-areas", LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT));
        }
        LocalDate end = until == null ? request.until() : until;
        write(
                actor,
                request.person(),
                new AnswerForm(
                        ConsentKind.SHARING,
                        answer,
                        request.recipient(),
                        areas,
                        request.purpose(),
                        end,
                        textShown,
                        childsView,
                        childObjects));
    }

    /** Shares, or shares less or more, without having been asked. */
    @Transactional
    public void share(Actor actor, PersonId person, AnswerForm form) {
        if (form.kind() != ConsentKind.SHARING) {
            throw new IllegalArgumentException("A consent to the plan or the coordinator is answered with the offer");
        }
        write(actor, person, form);
    }

    /** Takes back everything shared with the unit. */
    @Transactional
    public void withdraw(Actor actor, PersonId person, UnitId unit) {
        write(
                actor,
                person,
                new AnswerForm(ConsentKind.SHARING, Answer.WITHDRAWN, unit, Set.of(), null, null, null, null, false));
    }

    private void write(Actor actor, PersonId id, AnswerForm form) {
        access.toWrite(actor, id, Area.CONSENT);
        Person person = persons.find(id).orElseThrow(NotVisible::new);
        ConsentLedger ledger = book.write(actor, person, form);
        answered.after(id, form, ledger);
        renew.about(id);
    }
}
