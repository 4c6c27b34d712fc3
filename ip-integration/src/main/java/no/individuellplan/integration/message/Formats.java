package no.individuellplan.integration.message;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import no.individuellplan.integration.format.MessageReader;
import no.individuellplan.integration.format.apprec.AppRecWriter;
import no.individuellplan.integration.format.schema.MessageSchema;
import no.individuellplan.integration.format.signature.SignatureTrust;
import no.individuellplan.integration.format.xml.Limits;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sets up reading and writing from configuration.
 *
 * <ul>
 *   <li>{@code ip.messages.schema-folder}: where the official schemas are; without it only structure is checked
 *   <li>{@code ip.messages.largest-mb}: the largest message read, in megabytes
 *   <li>{@code ip.messages.signature-trust}: folder of the authorities whose certificates are believed for personal
 *       signatures, and in files that end in {@code .crl} what they have taken back; without it a signature is checked
 *       against the message only
 * </ul>
 */
@ApplicationScoped
class Formats {

    private static final Logger LOG = Logger.getLogger(Formats.class);

    @Produces
    @Singleton
    MessageReader reader(
            @ConfigProperty(name = "ip.messages.schema-folder") Optional<Path> schemaFolder,
            @ConfigProperty(name = "ip.messages.largest-mb", defaultValue = "25") int largest,
            @ConfigProperty(name = "ip.messages.signature-trust") Optional<Path> authorities) {
        return new MessageReader(
                schemaFolder.map(MessageSchema::of).orElseGet(MessageSchema::none),
                Limits.DEFAULT.withBytes(largest * 1024 * 1024),
                authorities.map(SignatureTrust::of).orElseGet(SignatureTrust::none));
    }

    /** The reader is made at the start, so that schemas that do not compile stop it, and not the first message. */
    void start(@Observes StartupEvent starting, MessageReader reader) {
        if (!reader.validates()) {
            LOG.warn("No ip.messages.schema-folder: e-messages are not validated against the official schemas");
        }
    }

    @Produces
    @Singleton
    AppRecWriter receipts(@ConfigProperty(name = "quarkus.application.version", defaultValue = "") String version) {
        return new AppRecWriter("Individuell plan", version.isEmpty() ? "0" : version);
    }
}
