package no.individuellplan.integration.notice;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.notice.NotPosted;
import no.individuellplan.core.notice.NoticePost;
import no.individuellplan.core.notice.NoticeWords;
import no.individuellplan.core.notice.PublicAddress;
import no.individuellplan.core.notice.Sender;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Notices by SMTP, to one receiver at a time. What is not said here is not in a letter: no header but those every letter has,
 * and that a machine wrote it (RFC 3834, so that no machine answers).
 *
 * <ul>
 *   <li>{@code ip.notices.from}: the address they come from; without it this installation sends none
 *   <li>{@code ip.notices.name}: the sender's name
 *   <li>{@code ip.notices.address}: where people log in, scheme and host
 *   <li>{@code quarkus.mailer.*}: the server
 * </ul>
 */
@Startup
@ApplicationScoped
class SmtpNoticePost implements NoticePost {
    private static final Logger LOG = Logger.getLogger(SmtpNoticePost.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ReactiveMailer mailer;
    private final Optional<Sender> sender;
    private final Optional<PublicAddress> address;

    /** @throws IllegalArgumentException when only one of the two addresses is chosen, or one of the words tells too much */
    SmtpNoticePost(
            ReactiveMailer mailer,
            @ConfigProperty(name = "ip.notices.from") Optional<String> from,
            @ConfigProperty(name = "ip.notices.name", defaultValue = Sender.NAME) String name,
            @ConfigProperty(name = "ip.notices.address") Optional<URI> address) {
        if (from.isPresent() != address.isPresent()) {
            throw new IllegalArgumentException(
                    "ip.notices.from and ip.notices.address are chosen together or not at all");
        }
        this.mailer = mailer;
        this.sender = from.map(email -> new Sender(name, email));
        this.address = address.map(PublicAddress::new);
    }

    @Override
    public boolean sends() {
        return sender.isPresent();
    }

    @Override
    public PublicAddress from() {
        return address.orElseThrow(() -> new IllegalStateException("No notices are sent here"));
    }

    @Override
    public void post(UUID id, String email, NoticeWords words) {
        Sender by = sender.orElseThrow(() -> new IllegalStateException("No notices are sent here"));
        Mail letter = Mail.withText(email, words.subject(), words.body())
                .setFrom("\"" + by.name() + "\" <" + by.email() + ">")
                .addHeader("Message-ID", "<" + id + "@" + from().host() + ">")
                .addHeader("Auto-Submitted", "auto-generated");
        try {
            mailer.send(letter).await().atMost(PATIENCE);
        } catch (RuntimeException fault) {
            NotPosted failure = new NotPosted(fault);
            LOG.warnf("A notice did not leave and is tried again later: %s", failure.getMessage());
            throw failure;
        }
    }
}
