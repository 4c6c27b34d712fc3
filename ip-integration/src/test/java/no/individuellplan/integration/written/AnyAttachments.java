package no.individuellplan.integration.written;

import java.util.List;
import java.util.stream.IntStream;
import no.individuellplan.core.message.Attachment;
import no.individuellplan.core.message.AttachmentKind;
import no.individuellplan.integration.fuzz.Pick;

/** None mostly, else a few of any kind and length: after how its kind begins, any bytes at all. */
final class AnyAttachments {
    private static final int LONGEST = 5_000;

    private AnyAttachments() {}

    static List<Attachment> of(Pick pick) {
        return pick.oneIn(2)
                ? IntStream.range(0, pick.below(4))
                        .mapToObj(number -> one(pick))
                        .toList()
                : List.of();
    }

    private static Attachment one(Pick pick) {
        AttachmentKind kind = AttachmentKind.values()[pick.below(AttachmentKind.values().length)];
        byte[] beginning = kind.beginning();
        byte[] bytes = new byte[beginning.length + pick.below(LONGEST)];
        pick.random().nextBytes(bytes);
        System.arraycopy(beginning, 0, bytes, 0, beginning.length);
        return new Attachment(kind, pick.oneIn(4) ? "" : AnyText.line(pick), bytes);
    }
}
