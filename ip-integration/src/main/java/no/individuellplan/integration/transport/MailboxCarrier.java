package no.individuellplan.integration.transport;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.mailbox.Mailboxes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lays messages out for those who fetch them here, in the transaction that sends them: both happen, or neither. The consent
 * is asked once more when one is fetched.
 *
 * <p>{@code ip.exchange.fetched-by}: their organisation numbers, with commas between; nobody when left out.
 */
@ApplicationScoped
@Priority(200)
class MailboxCarrier implements Carrier {
    private final Agencies agencies;
    private final Mailboxes mailboxes;
    private final Clock clock;
    private final Set<String> fetching;

    MailboxCarrier(
            Agencies agencies,
            Mailboxes mailboxes,
            Clock clock,
            @ConfigProperty(name = "ip.exchange.fetched-by") Optional<List<String>> fetchedBy) {
        this.agencies = agencies;
        this.mailboxes = mailboxes;
        this.clock = clock;
        this.fetching = Set.copyOf(fetchedBy.orElse(List.of()));
    }

    @Override
    public boolean reaches(String toHer) {
        return agencies.agencyByHerId(toHer)
                .filter(agency -> fetching.contains(agency.organisationNumber()))
                .isPresent();
    }

    @Override
    public void carry(Parcel parcel) {
        mailboxes.lay(parcel.message(), parcel.toHer(), clock.instant());
    }
}
