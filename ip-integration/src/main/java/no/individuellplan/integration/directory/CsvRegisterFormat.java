package no.individuellplan.integration.directory;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.individuellplan.core.directory.PartyLine;
import no.individuellplan.core.directory.RegisterFormat;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleViolation;

/**
 * CSV in UTF-8, with or without a mark of it in front, with a heading. The values stand between commas, or between semicolons
 * when the heading does; the columns in any order, and those nobody needs may be left out.
 */
@ApplicationScoped
class CsvRegisterFormat implements RegisterFormat {
    private static final String MARK = "\uFEFF";
    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvParser.Feature.TRIM_SPACES)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    @Override
    public List<PartyLine> read(byte[] file) {
        String text = text(file);
        if (text.isBlank()) {
            return List.of();
        }
        List<PartyLine> lines = new ArrayList<>();
        int line = 1;
        try (MappingIterator<CsvLine> rows = rows(text)) {
            while (rows.hasNextValue()) {
                CsvLine read = rows.nextValue();
                line = rows.getParser().currentTokenLocation().getLineNr();
                lines.add(read.numbered(line));
            }
        } catch (IOException | RuntimeJsonMappingException noCsv) {
            throw unreadable(line);
        }
        return lines;
    }

    private static MappingIterator<CsvLine> rows(String text) throws IOException {
        boolean semicolons = text.lines().findFirst().orElse("").contains(";");
        CsvSchema schema = CsvSchema.emptySchema().withHeader().withColumnSeparator(semicolons ? ';' : ',');
        return MAPPER.readerFor(CsvLine.class).with(schema).readValues(text);
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (CharacterCodingException notUtf8) {
            throw unreadable(1);
        }
    }

    private static RuleViolation unreadable(int line) {
        return new RuleViolation(new Reason(
                "directory.import.unreadable", LegalBasis.HEALTH_NETWORK, Map.of("line", Integer.toString(line))));
    }
}
