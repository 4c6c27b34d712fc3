package no.individuellplan.web.login;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.individuellplan.core.person.SyntheticNumbers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this installation is one without real people ({@code ip.synthetic-numbers}); no, unless it says so (FNR-04). */
class SyntheticNumbersHere {
    @Produces
    @Singleton
    SyntheticNumbers choice(@ConfigProperty(name = "ip.synthetic-numbers", defaultValue = "false") boolean allowed) {
        return allowed ? SyntheticNumbers.ALLOWED : SyntheticNumbers.REFUSED;
    }
}
