package no.individuellplan.integration.transport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.ServedHere;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.message.ImportMessage;

/** The addresses of those served here, which are listened to wherever others put messages for them. */
@ApplicationScoped
public class OwnMailboxes {
    private final Agencies agencies;
    private final ServedHere here;

    OwnMailboxes(Agencies agencies, ServedHere here) {
        this.agencies = agencies;
        this.here = here;
    }

    /** HER-ids at the lower level, as they are now. In a transaction of its own. */
    public Set<String> now() {
        return Acting.as(
                ImportMessage.ACTOR, () -> QuarkusTransaction.requiringNew().call(() -> agencies.units().stream()
                        .filter(unit -> agencies.agency(unit.agency())
                                .filter(here::serves)
                                .isPresent())
                        .map(ServiceUnit::herId)
                        .filter(her -> her != null && !her.isBlank())
                        .collect(Collectors.toSet())));
    }
}
