package no.individuellplan.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One who writes numbered messages in one thread, one after the other. When the installation falls silent they look whether
 * the message is there before they write it again, as a person would.
 */
final class Writer implements Runnable {
    private final Client client;
    private final String thread;
    private final String side;
    private final int messages;
    private final AtomicInteger written;
    private final Pace pace;

    /** @param side what the messages begin with @param written counts for all @param pace shared by all */
    Writer(Client client, String thread, String side, int messages, AtomicInteger written, Pace pace) {
        this.client = client;
        this.thread = thread;
        this.side = side;
        this.messages = messages;
        this.written = written;
        this.pace = pace;
    }

    @Override
    public void run() {
        for (int i = 1; i <= messages; i++) {
            pace.await();
            write(text(side, i));
            written.incrementAndGet();
        }
    }

    static String text(String side, int number) {
        return side + " " + number;
    }

    private void write(String text) {
        JsonNode body = JsonNodeFactory.instance.objectNode().put("text", text);
        while (client.post("threads/" + thread + "/messages", body).isEmpty()) {
            Pace.pause(500);
            if (isThere(text)) {
                return;
            }
        }
    }

    private boolean isThere(String text) {
        Optional<JsonNode> found = client.get("threads/" + thread);
        while (found.isEmpty()) {
            Pace.pause(500);
            found = client.get("threads/" + thread);
        }
        for (JsonNode message : found.get().get("messages")) {
            if (text.equals(message.get("text").asText())) {
                return true;
            }
        }
        return false;
    }
}
