package no.individuellplan.integration.format.xml;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The characters of a message: by its byte order mark, else by the encoding it declares, else UTF-8. Bytes that are not
 * of that encoding make the message unreadable, here and not deep in the parser, which would write to the console.
 */
final class MessageText {

    private static final int DECLARATION = 200;

    private MessageText() {}

    /** @throws XMLStreamException when the message names an encoding nobody knows */
    static Reader of(byte[] message, int length, XMLInputFactory factory) throws XMLStreamException {
        Mark mark = Mark.of(message, length);
        Charset charset = mark == Mark.NONE ? declared(message, length, factory) : mark.charset;
        var bytes = new ByteArrayInputStream(message, mark.length, length - mark.length);
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Charset declared(byte[] message, int length, XMLInputFactory factory) throws XMLStreamException {
        int end = 0;
        while (end < Math.min(length, DECLARATION) && message[end] != '>') {
            end++;
        }
        boolean plain = length > 1 && message[0] == '<' && message[1] == '?' && end < Math.min(length, DECLARATION);
        if (!plain) {
            return StandardCharsets.UTF_8;
        }
        byte[] declaration = (new String(message, 0, end + 1, StandardCharsets.ISO_8859_1) + "<x/>")
                .getBytes(StandardCharsets.US_ASCII);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(declaration));
        String name = reader.getCharacterEncodingScheme();
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new XMLStreamException("The message declares an encoding that is not known", unknown);
        }
    }

    private enum Mark {
        UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
        UTF_16_BIG(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
        UTF_16_LITTLE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
        NONE(StandardCharsets.UTF_8);

        private final Charset charset;
        private final int[] bytes;
        private final int length;

        Mark(Charset charset, int... bytes) {
            this.charset = charset;
            this.bytes = bytes;
            this.length = bytes.length;
        }

        static Mark of(byte[] message, int length) {
            for (Mark mark : values()) {
                if (mark.begins(message, length)) {
                    return mark;
                }
            }
            return NONE;
        }

        private boolean begins(byte[] message, int available) {
            if (available < length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if ((message[i] & 0xFF) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
