package no.individuellplan.core.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.followup.FollowUp;
import no.individuellplan.core.followup.FollowUps;
import no.individuellplan.core.id.FollowUpId;
import no.individuellplan.core.message.MessageFormat.Incoming;
import no.individuellplan.core.message.MessageFormat.NamedService;

/** The services that a message to be looked at says the person needs: what may become measures, asked of those who can do them. */
@ApplicationScoped
public class ReadNamedServices {
    private final FollowUps followUps;
    private final EMessages messages;
    private final MessageFormat format;
    private final Access access;

    public ReadNamedServices(FollowUps followUps, EMessages messages, MessageFormat format, Access access) {
        this.followUps = followUps;
        this.messages = messages;
        this.format = format;
        this.access = access;
    }

    /** What is to be looked at, with the services its message names. */
    public record Named(FollowUp followUp, List<NamedService> services) {}

    /** @throws no.individuellplan.core.access.NotVisible for one who does not see the thread, or not the message behind it */
    @Transactional
    public Named of(Actor.Professional actor, FollowUpId id) {
        FollowUp one = followUps.find(id).orElseThrow(() -> access.refusedItem(actor, "FOLLOW_UP", id.value()));
        access.require(actor, one.person(), Area.MESSAGES, one.thread().value(), Right.READ);
        EMessage message = messages.find(one.message())
                .orElseThrow(
                        () -> access.refusedItem(actor, "MESSAGE", one.message().value()));
        return new Named(
                one,
                format.read(message.original()) instanceof Incoming.DialogIn dialog ? dialog.services() : List.of());
    }
}
