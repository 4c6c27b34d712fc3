package no.individuellplan.core.directory;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** Lines of twelve values between commas, without a heading; numbered as if there had been one. */
public final class PlainRegisterFormat implements RegisterFormat {
    @Override
    public List<PartyLine> read(byte[] file) {
        List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(index -> line(index + 2, List.of(lines.get(index).split(",", -1))))
                .toList();
    }

    private static PartyLine line(int number, List<String> values) {
        return new PartyLine(
                number,
                values.get(0),
                values.get(1),
                values.get(2),
                values.get(3),
                values.get(4),
                values.get(5),
                values.get(6),
                values.get(7),
                values.get(8),
                values.get(9),
                values.get(10),
                values.get(11));
    }
}
