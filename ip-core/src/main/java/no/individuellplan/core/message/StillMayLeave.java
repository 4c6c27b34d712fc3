package no.individuellplan.core.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.message.rules.SendRules;

/** Asks the consent once more, at the moment a message that was written earlier is about to leave (I9). */
@ApplicationScoped
public class StillMayLeave {
    private final EMessages messages;
    private final MayLeave mayLeave;
    private final ReadByYes readByYes;
    private final Agencies agencies;

    public StillMayLeave(EMessages messages, MayLeave mayLeave, ReadByYes readByYes, Agencies agencies) {
        this.messages = messages;
        this.mayLeave = mayLeave;
        this.readByYes = readByYes;
        this.agencies = agencies;
    }

    /** @param why in one word, for the message's state; null when it may leave */
    public record Answer(boolean allowed, String why) {}

    /** As the platform's own actor. @param message out */
    public Answer ask(EMessage message) {
        return ask(message, message.answers() == null ? messages.fileParts(message.id()) : Set.of());
    }

    Answer ask(EMessage message, Set<FilePart> parts) {
        Decision decision = decide(message, parts);
        return new Answer(decision.isAllowed(), decision.isAllowed() ? null : why(decision));
    }

    /** An address that must not be told is the weightier reason. */
    private static String why(Decision decision) {
        return decision.reasons().stream().anyMatch(reason -> reason.code().equals(SendRules.ADDRESS))
                ? "ADDRESS"
                : "CONSENT";
    }

    /**
     * An acknowledgement says nothing about the person and always goes. In no thread is a report of a need. A file goes whole,
     * or not at all.
     */
    private Decision decide(EMessage message, Set<FilePart> parts) {
        if (message.answers() != null || message.person() == null) {
            return Decision.allowed();
        }
        Optional<UnitId> to = agencies.unitByHerId(message.receiverHer()).map(ServiceUnit::id);
        if (message.thread() == null) {
            return mayLeave.decideReportForGood(message.person(), message.unit(), to.orElse(null));
        }
        Optional<MessageThread> thread = messages.thread(message.thread());
        return mayLeave.decideForGood(
                        message.person(),
                        thread.orElseThrow(),
                        message.unit(),
                        to.orElse(null),
                        thread.orElseThrow().subject(),
                        "kept")
                .and(readByYes.all(message.person(), to.orElse(null), parts));
    }
}
