package no.individuellplan.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.local.Player.Outside;
import org.w3c.dom.Element;

/** The record system of one address: answers what it gets in its manner, and tells what happens in a line each. */
final class PlayedSystem {
    /** What something that cannot be read is said to be. */
    private static final String UNREADABLE = "DIALOG_HELSEFAGLIG";

    private final Player player;
    private final Manner manner;
    private final PrintStream out;

    PlayedSystem(Player player, Manner manner, PrintStream out) {
        this.player = player;
        this.manner = manner;
        this.out = out;
    }

    /** Sends a message, whatever it says of its sender and receiver inside. */
    void send(PlayedMessage message, String from, String to) {
        player.send(message.bytes(), new Outside(uuid(message.id()), message.type(), from, to));
        out.println("sent " + message.type() + " " + message.id());
    }

    /** Sends what is no message in MsgHead: an acknowledgement, or something nobody can read. */
    void sendAsItIs(byte[] bytes, String from, String to) {
        Optional<String> receipt =
                Tree.of(bytes).flatMap(one -> Tree.at(one, "AppRec")).map(one -> Tree.text(one, "Id"));
        UUID id = receipt.map(PlayedSystem::uuid).orElseGet(UUID::randomUUID);
        player.send(bytes, new Outside(id, receipt.isPresent() ? "APPREC" : UNREADABLE, from, to));
        out.println("sent as it is, as " + id);
    }

    /** Takes the next that comes and answers it; tells of a fault as well. @return whether anything came in time */
    boolean next(Duration patience) {
        Optional<Player.Report> fault = player.nextReport(Duration.ofMillis(50));
        fault.ifPresent(one -> out.println("refused on the wire: " + one.about() + " " + one.condition()));
        Optional<byte[]> came = player.next(patience);
        came.ifPresent(this::handle);
        return came.isPresent() || fault.isPresent();
    }

    private void handle(byte[] bytes) {
        Optional<PlayedMessage> message = PlayedMessage.of(bytes);
        if (message.isPresent()) {
            out.println("got " + message.get().type() + " " + message.get().id());
            answer(message.get());
        } else {
            out.println(Tree.of(bytes)
                    .flatMap(one -> Tree.at(one, "AppRec"))
                    .map(PlayedSystem::receipt)
                    .orElse("got something that cannot be read"));
        }
    }

    private void answer(PlayedMessage message) {
        switch (manner) {
            case Manner.Ok _ -> receipt(message, PlayedReceipt.ok(message), "acknowledged");
            case Manner.Refuse refuse ->
                receipt(message, PlayedReceipt.refusal(message, refuse.code()), "refused with " + refuse.code());
            case Manner.Silent _ -> out.println("said nothing");
            case Manner.Twice _ -> {
                byte[] receipt = PlayedReceipt.ok(message);
                receipt(message, receipt, "acknowledged");
                receipt(message, receipt, "acknowledged again");
            }
            case Manner.Late late -> {
                Pause.of(late.after());
                receipt(
                        message,
                        PlayedReceipt.ok(message),
                        "acknowledged after " + late.after().toSeconds() + " s");
            }
            case Manner.Deviate deviate -> {
                receipt(message, PlayedReceipt.ok(message), "acknowledged");
                send(PlayedDeviation.of(message, deviate.code()), message.to(), message.from());
            }
        }
    }

    private void receipt(PlayedMessage message, byte[] receipt, String said) {
        UUID id = uuid(Tree.text(Tree.of(receipt).orElseThrow(), "AppRec", "Id"));
        player.send(receipt, new Outside(id, "APPREC", message.to(), message.from()));
        out.println(said + " " + message.id());
    }

    private static String receipt(Element receipt) {
        String about = Tree.text(receipt, "OriginalMsgId", "Id");
        List<String> errors = Tree.children(receipt, "Error").stream()
                .map(one -> one.getAttribute("V") + " " + one.getAttribute("DN") + " " + one.getAttribute("OT"))
                .toList();
        return "was told: " + about + " "
                + Tree.at(receipt, "Status").orElseThrow().getAttribute("DN")
                + (errors.isEmpty() ? "" : ": " + String.join("; ", errors).strip());
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }
}
