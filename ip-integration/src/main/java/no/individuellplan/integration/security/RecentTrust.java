package no.individuellplan.integration.security;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import no.individuellplan.integration.transport.SealBroken;

/**
 * Does not ask twice about a certificate within the seconds in which the files are not looked at again either. Only a yes is
 * remembered, by the same authorities and lists, and not past the certificate's own end.
 */
final class RecentTrust {
    private static final Duration A_MOMENT = Duration.ofSeconds(5);
    private static final int MANY = 1_000;

    private final Supplier<Trust> trust;
    private final Map<X509Certificate, Yes> said = new ConcurrentHashMap<>();

    RecentTrust(Supplier<Trust> trust) {
        this.trust = trust;
    }

    private record Yes(Trust by, Instant from, Instant until) {
        boolean holds(Trust now, Instant at) {
            return by.authorities() == now.authorities()
                    && by.revocations() == now.revocations()
                    && !at.isBefore(from)
                    && at.isBefore(until);
        }
    }

    /** @throws SealBroken with why not */
    void check(X509Certificate certificate, Instant at) throws SealBroken {
        Trust now = trust.get();
        Yes yes = said.get(certificate);
        if (yes != null && yes.holds(now, at)) {
            return;
        }
        now.check(certificate, at);
        if (said.size() >= MANY) {
            said.clear();
        }
        Instant end = certificate.getNotAfter().toInstant();
        Instant later = at.plus(A_MOMENT);
        said.put(certificate, new Yes(now, at, later.isBefore(end) ? later : end));
    }
}
