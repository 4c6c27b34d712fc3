package no.individuellplan.core.invariant;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.message.MessageForm;
import no.individuellplan.core.participant.Participant;

/** Writing to other services and reading what they wrote. What is sent leaves when the post is carried. */
final class MessageDeeds {
    private final Stage on;

    MessageDeeds(Stage on) {
        this.on = on;
    }

    List<Supplier<Optional<Deed>>> all() {
        return List.of(this::start, this::start, this::answer, this::readAll, this::readOne, this::original);
    }

    private Optional<Deed> start() {
        return on.anyPlan().map(plan -> {
            Actor.Professional actor = on.mostlyAtWork(on.coordinator(plan.person()));
            UnitId to = on.chance
                    .maybe(on.ports.participants.ofPerson(plan.person()))
                    .map(Participant::unit)
                    .orElseGet(on::unitOrNone);
            MessageForm form = new MessageForm(null, to, on.chance.words(), on.chance.words());
            return new Deed("begin a thread", actor, () -> on.use.message.sendMessage.start(actor, plan.id(), form));
        });
    }

    private Optional<Deed> answer() {
        return on.chance.maybe(on.ports.messages.allThreads()).map(thread -> {
            Actor.Professional actor = on.mostlyAtWork(on.in(on.chance.in(1, 2) ? thread.to() : thread.from()));
            String words = on.chance.words();
            return Deed.of(
                    "answer in a thread", actor, () -> on.use.message.sendMessage.answer(actor, thread.id(), words));
        });
    }

    private Optional<Deed> readAll() {
        Actor actor = on.mostly(on.anybodyAtWork());
        return Optional.of(new Deed("read threads", actor, () -> on.use.message.readMessages.threads(actor)));
    }

    private Optional<Deed> readOne() {
        return on.chance.maybe(on.ports.messages.allThreads()).map(thread -> {
            Actor actor = on.chance.in(1, 2) ? on.anybody() : on.mostly(on.forPerson(thread.person()));
            return new Deed("read a thread", actor, () -> on.use.message.readMessages.thread(actor, thread.id()));
        });
    }

    private Optional<Deed> original() {
        return on.chance.maybe(on.ports.messages.all()).map(message -> {
            Actor.Professional inUnit = message.unit() == null ? null : on.in(message.unit());
            Actor actor = on.mostly(on.mostlyAtWork(inUnit));
            return new Deed(
                    "read an e-message", actor, () -> on.use.message.readMessages.original(actor, message.id()));
        });
    }
}
