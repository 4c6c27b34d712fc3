package no.individuellplan.core.childcoordinator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.childcoordinator.ChildLine.Says;
import no.individuellplan.core.childcoordinator.rules.WantFacts;
import no.individuellplan.core.childcoordinator.rules.WantRules;
import no.individuellplan.core.consent.AnswerForm;
import no.individuellplan.core.consent.ConsentBook;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;

/**
 * Those who answer for the child say that they want a child coordinator, or take it back ({@code barnekoordinator}; PBRL-05):
 * a consent of its own. When everybody who has to has said yes, the coordinating unit is asked to appoint one.
 */
@ApplicationScoped
public class WantChildCoordinator {
    private final ChildLines lines;
    private final ChildDesk desk;
    private final ConsentBook book;
    private final Persons persons;
    private final Access access;
    private final RenewPermits renew;

    WantChildCoordinator(
            ChildLines lines, ChildDesk desk, ConsentBook book, Persons persons, Access access, RenewPermits renew) {
        this.lines = lines;
        this.desk = desk;
        this.book = book;
        this.persons = persons;
        this.access = access;
        this.renew = renew;
    }

    /**
     * @param answer WITHDRAWN ends it, whoever holds the role; NOT_NOW changes nothing
     * @param textShown the words the giver saw
     * @param childsView what the child said, when somebody answers for a child; else null
     * @throws RuleViolation with every reason of {@link WantRules} or of the consent rules
     * @throws NotVisible for one who may not answer about the child
     */
    @Transactional
    public void answer(
            Actor actor, PersonId id, Answer answer, String textShown, String childsView, boolean childObjects) {
        access.toWrite(actor, id, Area.CONSENT);
        access.toWrite(actor, id, Area.CHILD_COORDINATION);
        Person person = persons.find(id).orElseThrow(NotVisible::new);
        WantRules.ALL
                .evaluateAll(new WantFacts(answer == Answer.GIVEN, desk.unit(id).isPresent(), desk.underEighteen(id)))
                .orThrow();
        book.write(
                actor,
                person,
                AnswerForm.about(ConsentKind.CHILD_COORDINATOR, answer, textShown, childsView, childObjects));
        Optional<ChildRole> standing = lines.of(id).filter(ChildRole::stands);
        boolean wanted = desk.wanted(id);
        if (wanted && standing.isEmpty()) {
            desk.wanted(actor, id);
        } else if (!wanted && standing.isPresent()) {
            desk.say(actor, standing.get(), Says.ENDED, null);
        }
        renew.about(id);
    }
}
