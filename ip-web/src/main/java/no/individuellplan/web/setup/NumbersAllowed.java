package no.individuellplan.web.setup;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.Locale;
import no.individuellplan.core.person.SyntheticNumbers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether numbers made for testing are taken: only where {@code ip.synthetic-numbers=allowed} (FNR-04). */
class NumbersAllowed {
    @Produces
    @Dependent
    @Unremovable
    SyntheticNumbers synthetic(@ConfigProperty(name = "ip.synthetic-numbers", defaultValue = "refused") String chosen) {
        return SyntheticNumbers.valueOf(chosen.toUpperCase(Locale.ROOT));
    }
}
