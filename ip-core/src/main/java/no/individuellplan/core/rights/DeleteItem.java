package no.individuellplan.core.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import no.individuellplan.core.access.AccessFacts;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.FactsForAccess;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.RightsRequestId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.rights.rules.DeletionFacts;
import no.individuellplan.core.rights.rules.DeletionRules;

/**
 * Two different people where it was asked agree to delete; with the second yes it is gone everywhere (HPL-12, GDPR-17). What
 * is to be preserved, or is held back, is not deleted.
 */
@ApplicationScoped
public class DeleteItem {
    private final OpenRequest open;
    private final Deletions deletions;
    private final AnswerRequest answer;
    private final FactsForAccess facts;
    private final Agencies agencies;
    private final Staff staff;
    private final RenewPermits renew;
    private final Clock clock;

    public DeleteItem(
            OpenRequest open,
            Deletions deletions,
            AnswerRequest answer,
            FactsForAccess facts,
            Agencies agencies,
            Staff staff,
            RenewPermits renew,
            Clock clock) {
        this.open = open;
        this.deletions = deletions;
        this.answer = answer;
        this.facts = facts;
        this.agencies = agencies;
        this.staff = staff;
        this.renew = renew;
        this.clock = clock;
    }

    /**
     * @param words which the person reads
     * @param harmless that the deletion does no harm to anybody
     * @return whether it was the second yes, and it is gone
     * @throws RuleViolation with every reason of {@link DeletionRules}, or of the answer
     */
    @Transactional
    public boolean agree(Actor.Professional actor, RightsRequestId id, String words, boolean harmless) {
        RightsCase found = open.by(actor, id);
        RightsRequest request = found.request();
        Optional<RightsStep> first = found.steps().stream()
                .filter(step -> step.kind() == RightsStep.Kind.APPROVED)
                .findFirst();
        DeletionRules.ALL
                .evaluateAll(new DeletionFacts(
                        request.kind() == RightsRequest.Kind.DELETION && !found.closed(),
                        first.filter(step -> human(step.by()).equals(human(actor.employment())))
                                .isPresent(),
                        harmless,
                        preserved(request.person()),
                        deletions.held(request.person())))
                .orThrow();
        if (first.isEmpty()) {
            answer.add(actor, found, RightsStep.Kind.APPROVED, words, null);
            return false;
        }
        answer.add(actor, found, RightsStep.Kind.UPHELD, words, null);
        deletions.erase(id);
        renew.about(request.person());
        return true;
    }

    private boolean preserved(PersonId person) {
        AccessFacts about = facts.of(person, LocalDate.now(clock));
        return Stream.concat(
                        about.needs().stream().map(AccessFacts.Case::receivingUnit),
                        about.participants().stream().map(AccessFacts.Taking::unit))
                .map(UnitId::new)
                .anyMatch(this::preserves);
    }

    private boolean preserves(UnitId unit) {
        return !deletions.marks(unit).isEmpty()
                || agencies.unit(unit)
                        .map(ServiceUnit::agency)
                        .flatMap(agencies::agency)
                        .map(Agency::kind)
                        .filter(kind -> !RetentionClass.of(kind).isEmpty())
                        .isPresent();
    }

    private Object human(EmploymentId employment) {
        return staff.find(employment).map(Employee::professional).orElseThrow();
    }
}
