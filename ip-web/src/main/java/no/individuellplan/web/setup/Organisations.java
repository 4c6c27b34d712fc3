package no.individuellplan.web.setup;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.individuellplan.core.agency.ServedHere;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which organisations this installation serves: {@code ip.organisations.here}, organisation numbers with commas between. All
 * it knows when nothing is said.
 */
class Organisations {
    private static final String NUMBER = "\\d{9}";

    /** @throws IllegalStateException for what is no organisation number: a misspelt one would serve nobody */
    @Produces
    @Singleton
    @Unremovable
    ServedHere here(@ConfigProperty(name = "ip.organisations.here") Optional<List<String>> numbers) {
        List<String> chosen = numbers.orElse(List.of());
        chosen.stream().filter(number -> !number.matches(NUMBER)).findFirst().ifPresent(odd -> {
            throw new IllegalStateException("ip.organisations.here has what is no organisation number: " + odd);
        });
        return new ServedHere(Set.copyOf(chosen));
    }
}
