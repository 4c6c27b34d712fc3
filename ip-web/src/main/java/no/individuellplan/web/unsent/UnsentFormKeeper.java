package no.individuellplan.web.unsent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.individuellplan.core.access.UnsentForm;
import no.individuellplan.core.access.UnsentForms;

/** Keeps a form until its writer is back, and finds it for the one who holds the key. */
@ApplicationScoped
public class UnsentFormKeeper {
    /** A form may be as long as the longest field the application takes. */
    public static final long LONGEST = 1024L * 1024;

    static final Duration KEPT_FOR = Duration.ofMinutes(30);

    private final UnsentForms forms;
    private final Writers writers;
    private final Clock clock;

    UnsentFormKeeper(UnsentForms forms, Writers writers, Clock clock) {
        this.forms = forms;
        this.writers = writers;
        this.clock = clock;
    }

    /** @return the cookie to come back with; empty when there is nothing written in it, or it was not made here for anybody */
    @Transactional
    public Optional<String> keep(SentForm form) {
        Optional<Writer> writer = writers.read(form.value(WriterMark.FIELD));
        if (writer.isEmpty() || !form.hasWords() || form.length() > LONGEST) {
            return Optional.empty();
        }
        BrowserKey key = BrowserKey.made();
        Instant now = clock.instant();
        String sealed = key.seal(form.asText());
        forms.keep(new UnsentForm(key.name(), writer.get().login(), sealed, now.plus(KEPT_FOR)), now);
        return Optional.of(key.value());
    }

    @Transactional
    Optional<SentForm> find(BrowserKey key) {
        return forms.find(key.name(), clock.instant())
                .map(UnsentForm::sealed)
                .map(key::open)
                .map(SentForm::ofText);
    }

    @Transactional
    void forget(BrowserKey key) {
        forms.forget(key.name());
    }
}
