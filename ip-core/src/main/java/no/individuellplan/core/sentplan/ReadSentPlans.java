package no.individuellplan.core.sentplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.EMessages;
import no.individuellplan.core.message.FilePart;

/** To whom a person's plan has gone out by itself, when, and what it told of: for whoever sees all messages about the person. */
@ApplicationScoped
public class ReadSentPlans {
    private final SentPlans sent;
    private final EMessages messages;
    private final Access access;

    public ReadSentPlans(SentPlans sent, EMessages messages, Access access) {
        this.sent = sent;
        this.messages = messages;
        this.access = access;
    }

    /**
     * @param areas what the file told of
     * @param state where the message stands now
     */
    public record Outgoing(SentPlan sent, EMessageState state, Set<Area> areas) {
        public Outgoing {
            areas = Set.copyOf(areas);
        }
    }

    /** Newest first. None for one who may not see messages about the person, of whom it is not asked here. */
    @Transactional
    public List<Outgoing> of(Actor actor, PersonId person, int most) {
        if (!access.may(actor, person, Area.MESSAGES, null, Right.READ)) {
            return List.of();
        }
        List<SentPlan> all = sent.of(person);
        if (all.isEmpty()) {
            return List.of();
        }
        access.toRead(actor, person, Area.MESSAGES);
        return all.stream()
                .limit(most)
                .flatMap(one -> messages.find(one.message()).stream()
                        .map(message -> new Outgoing(one, message.state(), areas(one))))
                .toList();
    }

    private Set<Area> areas(SentPlan one) {
        return messages.fileParts(one.message()).stream().map(FilePart::area).collect(Collectors.toSet());
    }
}
