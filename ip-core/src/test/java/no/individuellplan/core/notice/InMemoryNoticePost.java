package no.individuellplan.core.notice;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Keeps what leaves; refuses while it is told to. What has left is not taken back by any roll-back. */
public final class InMemoryNoticePost implements NoticePost {
    public static final PublicAddress ADDRESS = new PublicAddress(URI.create("https://melding.example.org"));

    /** One letter as it left. */
    public record Letter(UUID id, String email, String subject, String body) {}

    private final List<Letter> left = new ArrayList<>();
    public boolean sends = true;
    public boolean fails;

    @Override
    public boolean sends() {
        return sends;
    }

    @Override
    public PublicAddress from() {
        return ADDRESS;
    }

    @Override
    public void post(UUID id, String email, NoticeWords words) {
        if (fails) {
            throw new NotPosted(new IllegalStateException("told to"));
        }
        left.add(new Letter(id, email, words.subject(), words.body()));
    }

    public List<Letter> left() {
        return List.copyOf(left);
    }
}
