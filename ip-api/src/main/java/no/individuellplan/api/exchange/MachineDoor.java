package no.individuellplan.api.exchange;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import no.individuellplan.core.mailbox.Correspondent;

/**
 * Lets in the system of an organisation, by its token; a person's login is refused (403), for a person reads and writes by
 * their own permits. A call that does not say which version it speaks, or which system calls, is refused (400).
 */
@KnowsMachine
@Provider
@Priority(Priorities.AUTHORIZATION)
public class MachineDoor implements ContainerRequestFilter {
    /** The attribute of the identity that holds the organisation number of a system's token. */
    static final String ORGANISATION = "ip.machine";

    static final String VERSION = "api-version";
    static final String SYSTEM = "nhn-source-system";
    private static final Set<String> VERSIONS = Set.of("2", "v2", "2.0");

    private final SecurityIdentity identity;
    private final CallingSystem caller;

    MachineDoor(SecurityIdentity identity, CallingSystem caller) {
        this.identity = identity;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String organisation = identity.getAttribute(ORGANISATION);
        if (organisation == null) {
            throw Faults.of(403, "The token is not that of an organisation's system");
        }
        if (!VERSIONS.contains(String.valueOf(request.getHeaderString(VERSION)))) {
            throw Faults.of(400, "The header " + VERSION + " must be 2");
        }
        String system = request.getHeaderString(SYSTEM);
        if (system == null || system.isBlank()) {
            throw Faults.of(400, "The header " + SYSTEM + " must name the calling system and its version");
        }
        caller.is(new Correspondent(organisation));
    }
}
