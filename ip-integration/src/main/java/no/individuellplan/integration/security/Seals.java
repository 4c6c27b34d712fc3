package no.individuellplan.integration.security;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.integration.transport.Seal;
import org.jboss.logging.Logger;

/** Makes the seal of what is set. Keys that cannot be read stop the start; those about to expire are warned of. */
@ApplicationScoped
class Seals {
    private static final Logger LOG = Logger.getLogger(Seals.class);
    private static final Duration IN_TIME = Duration.ofDays(30);

    @Produces
    @Singleton
    Seal seal(SecuritySettings settings, Agencies agencies, Clock clock) {
        if (!settings.used()) {
            return new NoSeal();
        }
        Watched<OwnKeys> own =
                new Watched<>(settings.keyStore(), files -> OwnKeys.in(files.getFirst(), settings.password()), clock);
        Watched<List<X509Certificate>> partners = watched(settings.partners(), clock);
        Watched<List<X509Certificate>> authorities = watched(settings.authorities(), clock);
        Watched<List<X509CRL>> revocations = new Watched<>(settings.revocations(), Pem::revocations, clock);
        warn(own.get(), clock);
        return new CmsSeal(
                agencies, own::get, partners::get, () -> new Trust(authorities.get(), revocations.get()), clock);
    }

    /** Made at the start, so that wrong keys are found then and not by the first message. */
    void start(@Observes StartupEvent starting, Seal seal) {
        LOG.debugf("E-messages are sealed by %s", seal);
    }

    private static Watched<List<X509Certificate>> watched(Path folder, Clock clock) {
        return new Watched<>(folder, Pem::certificates, clock);
    }

    private static void warn(OwnKeys keys, Clock clock) {
        keys.expiringBefore(clock.instant(), clock.instant().plus(IN_TIME))
                .forEach(key -> LOG.warnf(
                        "The certificate of organisation %s expires %s: renew it before that",
                        key.organisation(), key.certificate().getNotAfter()));
    }
}
