package no.individuellplan.integration.fuzz;

import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Changes to a message as a tree written down: what is there too often, not at all, or in the wrong place. */
final class Structure {

    static final List<BiFunction<String, Pick, String>> ALL = List.of(
            Structure::cut,
            Structure::again,
            Structure::without,
            Structure::moved,
            Structure::deep,
            Structure::value,
            Structure::value,
            Structure::words,
            Structure::words,
            Structure::swapped,
            Structure::attributeAgain,
            Structure::renamed,
            Structure::prefixed,
            Structure::twoHeads,
            Structure::mixedIn,
            Structure::ended);

    private Structure() {}

    private static String cut(String text, Pick pick) {
        return Span.any(text, pick.oneIn(2) ? 3 : 200, pick).replace(text, "");
    }

    private static String again(String text, Pick pick) {
        int times = pick.oneIn(50) ? pick.below(3_000) : 1 + pick.below(6);
        return Span.element(text, pick)
                .filter(span -> (long) times * (span.to() - span.from()) < 2_000_000)
                .map(span -> span.replace(text, span.of(text).repeat(times)))
                .orElse(text);
    }

    private static String without(String text, Pick pick) {
        return Span.element(text, pick).map(span -> span.replace(text, "")).orElse(text);
    }

    private static String moved(String text, Pick pick) {
        String taken = Span.element(text, pick).map(span -> span.of(text)).orElse("");
        return Span.tag(text, pick)
                .map(tag -> new Span(tag.to(), tag.to()).replace(text, taken))
                .orElse(text);
    }

    private static String deep(String text, Pick pick) {
        int depth = pick.oneIn(20) ? pick.below(50_000) : pick.below(120);
        return Span.tag(text, pick)
                .filter(tag -> (long) depth * (tag.to() - tag.from()) < 2_000_000)
                .map(tag -> tag.replace(text, tag.of(text).repeat(depth)))
                .orElse(text);
    }

    private static String value(String text, Pick pick) {
        return Span.value(text, pick)
                .map(span -> span.replace(text, Nasty.value(pick)))
                .orElse(text);
    }

    private static String words(String text, Pick pick) {
        return Span.content(text, pick)
                .map(span -> span.replace(text, Nasty.value(pick)))
                .orElse(text);
    }

    private static String swapped(String text, Pick pick) {
        return Span.tag(text, pick)
                .map(tag -> tag.replace(
                        text,
                        tag.of(text)
                                .replace(" V=", " \u0001=")
                                .replace(" DN=", " V=")
                                .replace(" S=", " DN=")
                                .replace(" \u0001=", " S=")))
                .orElse(text);
    }

    private static String attributeAgain(String text, Pick pick) {
        List<String> attributes = List.of(" V=\"1\"", " xmlns=\"\"", " xmlns:a=\"\"", " a:b=\"c\"", " xml:space=\"x\"");
        return Span.tag(text, pick)
                .map(tag -> tag.from() + 1 + Span.name(tag.of(text)).length())
                .map(at -> new Span(at, at).replace(text, pick.one(attributes)))
                .orElse(text);
    }

    private static String renamed(String text, Pick pick) {
        String old = Span.tag(text, pick).map(tag -> Span.name(tag.of(text))).orElse("MsgHead");
        List<String> names =
                List.of("MsgInfo", "Document", "Content", "Organisation", "Patient", "x", "Ident", old + "x");
        String other = Span.tag(text, pick).map(tag -> Span.name(tag.of(text))).orElse("x");
        String name = pick.oneIn(2) ? other : pick.one(names);
        return pick.oneIn(2)
                ? text.replaceFirst("<" + Pattern.quote(old), "<" + name)
                : text.replace("<" + old, "<" + name).replace("</" + old, "</" + name);
    }

    /** The same message with a prefix where there was none: as right as before, when nothing else is wrong. */
    private static String prefixed(String text, Pick pick) {
        return text.replaceAll("<(/?)([A-Za-z]+)(?=[\\s/>])", "<$1p:$2").replaceAll("xmlns=\"", "xmlns:p=\"");
    }

    private static String twoHeads(String text, Pick pick) {
        int from = text.indexOf("<MsgInfo>");
        int to = text.indexOf("</MsgInfo>");
        if (from < 0 || to < from) {
            return again(text, pick);
        }
        String head = text.substring(from, to + 10);
        int at = pick.oneIn(2) ? from : text.lastIndexOf("</");
        return new Span(Math.max(0, at), Math.max(0, at)).replace(text, head);
    }

    private static String mixedIn(String text, Pick pick) {
        List<String> pieces = List.of(
                "<!-- x -->",
                "<?x y?>",
                "<![CDATA[x]]>",
                "x",
                "<x/>",
                "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"/>",
                "</MsgHead>",
                "<Document/>",
                "<Document><RefDoc><MsgType V=\"A\"/><Content><Base64Container"
                        + " xmlns=\"http://www.kith.no/xmlstds/base64container\">JVBERi0xLjQK</Base64Container>"
                        + "</Content></RefDoc></Document>");
        return Span.tag(text, pick)
                .map(tag -> new Span(tag.to(), tag.to()).replace(text, pick.one(pieces)))
                .orElse(text);
    }

    private static String ended(String text, Pick pick) {
        return pick.oneIn(2) ? text.substring(0, pick.below(text.length())) : text + Nasty.value(pick) + text;
    }
}
