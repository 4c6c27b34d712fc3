package no.individuellplan.api.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.mailbox.Correspondent;
import no.individuellplan.core.mailbox.ExchangeRefused;
import no.individuellplan.core.mailbox.ExchangeRefused.Why;
import no.individuellplan.core.mailbox.TakePosted;
import no.individuellplan.core.message.ImportMessage;
import no.individuellplan.core.message.NoteTransportFault;
import no.individuellplan.core.message.NoteTransportFault.Wire;

/** Calls the core as the platform, and keeps for the operator what was posted in another's name. */
@ApplicationScoped
class Exchange {
    private static final String SPOOFED = "abuse:spoofing-attack";
    private static final String MAILBOX = "REST";

    private final TakePosted take;
    private final NoteTransportFault note;

    Exchange(TakePosted take, NoteTransportFault note) {
        this.take = take;
        this.note = note;
    }

    EMessageId post(Correspondent caller, byte[] document, Set<String> receivers) {
        try {
            return Acting.as(ImportMessage.ACTOR, () -> take.take(caller, document, receivers));
        } catch (ExchangeRefused refused) {
            if (refused.why() == Why.NOT_YOURS) {
                Wire wire = new Wire(MAILBOX, caller.organisationNumber(), null, null);
                Acting.run(ImportMessage.ACTOR, () -> note.refused(wire, SPOOFED, document));
            }
            throw Faults.of(refused);
        }
    }

    /** @return what the core answers; 404 for nothing */
    static <T> T ask(Supplier<Optional<T>> work) {
        try {
            return Acting.as(ImportMessage.ACTOR, work::get).orElseThrow(Faults::notFound);
        } catch (ExchangeRefused refused) {
            throw Faults.of(refused);
        }
    }
}
