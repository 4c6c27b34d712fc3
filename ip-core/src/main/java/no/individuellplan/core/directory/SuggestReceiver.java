package no.individuellplan.core.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.directory.rules.ReceiverFacts;
import no.individuellplan.core.directory.rules.ReceiverRules;

/**
 * Service-based addressing (HIS 1153): which service of an organisation a message is for. Where the register names none, the
 * organisation itself with a warning.
 */
@ApplicationScoped
public class SuggestReceiver {
    private final Directory directory;
    private final Clock clock;

    public SuggestReceiver(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** @param organisation its HER-id */
    @Transactional
    public Suggestion suggest(Actor.Professional actor, String organisation, Purpose purpose) {
        return ReceiverRules.suggest(new ReceiverFacts(
                directory.find(organisation).filter(Party::isOrganisation).orElse(null),
                directory.all().stream()
                        .filter(party -> organisation.equals(party.parent()))
                        .toList(),
                purpose,
                LocalDate.now(clock)));
    }
}
