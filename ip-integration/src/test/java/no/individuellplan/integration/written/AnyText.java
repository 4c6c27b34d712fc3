package no.individuellplan.integration.written;

import java.util.List;
import no.individuellplan.integration.fuzz.Pick;

/** What people write, paste and mistype: many alphabets, marks of other languages, and characters no message can carry. */
final class AnyText {
    private static final List<String> PIECES = List.of(
            "plan ",
            "Å være på møte",
            "æøåÆØÅ",
            "é è ô ü ñ",
            "Čáhcesuolu čđŋšŧžČĐŊŠŦŽ",
            "Gïelem nastedh",
            "\u0441\u043f\u0430\u0441\u0438\u0431\u043e ",
            "\u0634\u0643\u0631\u0627 ",
            "\u8b1d\u8b1d",
            "\uD83D\uDE00",
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "\uD83C\uDDF3\uD83C\uDDF4",
            "\uDBFF\uDFFD",
            "e\u0301",
            "–—«»…’“”",
            "\u00A0",
            "\u00AD",
            "\u200B",
            "\uFEFF",
            "\u2028",
            "\u0085",
            "\u202Eetsriv",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\t",
            "  ",
            "<b>fet</b>",
            "</TekstNotatInnhold>",
            "&amp; & &lt; &#10;",
            "]]>",
            "<![CDATA[",
            "<!-- -->",
            "\"'`´",
            "=1+1",
            "%s%n",
            "\\n\\u0041",
            "0",
            "true");
    private static final List<String> UNCARRIABLE =
            List.of("\u0000", "\u0001", "\u0008", "\u000B", "\u000C", "\u001B", "\uD800", "\uDFFF", "\uFFFE", "\uFFFF");

    private AnyText() {}

    /** Never blank, and also when all that cannot be carried is left out. */
    static String of(Pick pick) {
        StringBuilder text = new StringBuilder();
        for (int left = 1 + pick.below(12); left > 0; left--) {
            text.append(pick.oneIn(12) ? pick.one(UNCARRIABLE) : pick.one(PIECES));
            if (pick.oneIn(8)) {
                text.appendCodePoint(pick.below(Character.MAX_CODE_POINT + 1));
            }
        }
        String said = text.insert(pick.below(text.length()), "ord").toString();
        return pick.oneIn(150) ? said.repeat(1 + 200_000 / said.length()) : said;
    }

    /** On one line, as a form with one line sends it, so without line breaks; else as nasty. */
    static String line(Pick pick) {
        return of(pick).replaceAll("[\\r\\n\\t]", " ");
    }

    static String name(Pick pick) {
        List<String> names = List.of(
                "Kari",
                "Anne-Marie",
                "O'Brien",
                "Bjørn Åge",
                "Ánte",
                "Náiti-Biera",
                "Wærenskjold",
                "Łukasz",
                "D’Arc",
                "李",
                "von der Lippe",
                "Nguyễn",
                "Å");
        return pick.oneIn(6) ? line(pick) : pick.one(names);
    }
}
