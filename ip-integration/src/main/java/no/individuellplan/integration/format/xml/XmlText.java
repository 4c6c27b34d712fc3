package no.individuellplan.integration.format.xml;

/** Text on its way in and out of XML. */
public final class XmlText {

    private XmlText() {}

    public static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }

    /**
     * The text without what XML 1.0 cannot carry (control characters, half surrogate pairs), each replaced by U+FFFD, and
     * with line ends as the single line feed a parser would give back. Without this a message with such a character in it
     * could be sent, but read by nobody.
     */
    public static String legal(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return lines.codePoints()
                .map(point -> isLegal(point) ? point : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int point) {
        return point == '\t'
                || point == '\n'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
