package no.individuellplan.integration.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A text as bytes that do not say, or lie about, how they are to be read; and bytes that are wrong here and there. */
final class Bytes {
    private static final List<String> DECLARED = List.of(
            "UTF-8", "utf-8", "ISO-8859-1", "UTF-16", "UTF-16LE", "UTF-32", "windows-1252", "IBM037", "UTF-7", "x", "");
    private static final List<Charset> WRITTEN = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.ISO_8859_1,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_32);
    private static final List<byte[]> MARKS = List.of(
            new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
            new byte[] {(byte) 0xFE, (byte) 0xFF},
            new byte[] {(byte) 0xFF, (byte) 0xFE},
            new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF},
            new byte[] {(byte) 0xEF, (byte) 0xBB},
            new byte[] {0});

    private Bytes() {}

    static byte[] of(String text, Pick pick) {
        if (!pick.oneIn(8)) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        String declared = pick.oneIn(2)
                ? text.replaceFirst("encoding=\"[^\"]*\"", "encoding=\"" + pick.one(DECLARED) + "\"")
                : text;
        byte[] bytes = declared.getBytes(pick.one(WRITTEN));
        return pick.oneIn(3) ? joined(pick.one(MARKS), bytes) : bytes;
    }

    static byte[] damaged(byte[] sound, Pick pick) {
        byte[] bytes = sound.clone();
        for (int i = 1 + pick.below(4); i > 0 && bytes.length > 0; i--) {
            int at = pick.below(bytes.length);
            switch (pick.below(5)) {
                case 0 -> bytes[at] ^= (byte) (1 << pick.below(8));
                case 1 -> bytes[at] = (byte) pick.below(256);
                case 2 -> bytes[at] = (byte) "<>&\"'/ 0aV".charAt(pick.below(10));
                case 3 ->
                    bytes = joined(
                            Arrays.copyOf(bytes, at),
                            Arrays.copyOfRange(bytes, Math.min(bytes.length, at + 1 + pick.below(40)), bytes.length));
                default -> bytes = pick.oneIn(4) ? Arrays.copyOf(bytes, at) : joined(bytes, new byte[] {bytes[at]});
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
