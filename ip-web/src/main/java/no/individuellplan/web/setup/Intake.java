package no.individuellplan.web.setup;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.individuellplan.core.message.IntakeChoices;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is refused at once though it can be read: {@code ip.messages.unknown-receiver} and {@code ip.messages.unknown-patient}. */
class Intake {
    private enum Answer {
        QUEUE,
        REFUSE
    }

    @Produces
    @Singleton
    @Unremovable
    IntakeChoices choices(
            @ConfigProperty(name = "ip.messages.unknown-receiver", defaultValue = "QUEUE") Answer receiver,
            @ConfigProperty(name = "ip.messages.unknown-patient", defaultValue = "QUEUE") Answer patient) {
        return new IntakeChoices(receiver == Answer.REFUSE, patient == Answer.REFUSE);
    }
}
