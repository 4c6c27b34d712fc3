package no.individuellplan.integration.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import no.individuellplan.integration.transport.SealBroken;
import no.individuellplan.local.LocalAuthority;
import no.individuellplan.local.LocalAuthority.Issued;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentTrustTest {
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final Duration DAY = Duration.ofDays(1);

    private final LocalAuthority authority = new LocalAuthority("For tests of trust");
    private final AtomicReference<Trust> trust = new AtomicReference<>();
    private final RecentTrust recent = new RecentTrust(trust::get);
    private final Issued issued = authority.issue("999999999", NOW.minus(DAY), NOW.plusSeconds(3));

    @TempDir
    Path folder;

    @BeforeEach
    void nothing_is_taken_back_yet() {
        trust.set(listed());
    }

    @Test
    void a_yes_holds_for_a_moment_and_then_the_certificate_is_asked_about_again() throws SealBroken {
        X509Certificate lasting =
                authority.issue("999999999", NOW.minus(DAY), NOW.plus(DAY)).certificate();
        recent.check(lasting, NOW);
        assertThatCode(() -> recent.check(lasting, NOW.plusSeconds(4))).doesNotThrowAnyException();
        assertThatThrownBy(() -> recent.check(lasting, NOW.plus(DAY.multipliedBy(2))))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void a_yes_does_not_outlive_the_certificate() throws SealBroken {
        recent.check(issued.certificate(), NOW);
        assertThatCode(() -> recent.check(issued.certificate(), NOW.plusSeconds(2)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> recent.check(issued.certificate(), NOW.plusSeconds(4)))
                .hasMessageContaining("expired");
    }

    @Test
    void a_new_list_is_asked_at_once() throws SealBroken {
        recent.check(issued.certificate(), NOW);
        authority.revoke(issued.certificate());
        trust.set(listed());
        assertThatThrownBy(() -> recent.check(issued.certificate(), NOW.plusSeconds(1)))
                .hasMessageContaining("revoked");
    }

    @Test
    void a_no_is_not_remembered() {
        AtomicInteger no = new AtomicInteger();
        X509Certificate stranger =
                new LocalAuthority("A stranger").issue("999999999").certificate();
        for (int i = 0; i < 2; i++) {
            try {
                recent.check(stranger, NOW);
            } catch (SealBroken refused) {
                no.incrementAndGet();
            }
        }
        assertThat(no).hasValue(2);
    }

    private Trust listed() {
        Path list = folder.resolve("list.pem");
        authority.writeRevocations(list, NOW.minus(DAY), NOW.plus(DAY.multipliedBy(3)));
        List<X509CRL> revocations = Pem.revocations(List.of(list));
        return new Trust(List.of(authority.certificate()), revocations);
    }
}
