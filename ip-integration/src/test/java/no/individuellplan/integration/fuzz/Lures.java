package no.individuellplan.integration.fuzz;

import java.util.List;

/** What invites a parser to read or fetch something: every way to the doors that are watched. */
final class Lures {
    private final Doors doors;

    Lures(Doors doors) {
        this.doors = doors;
    }

    String into(String text, Pick pick) {
        String target = pick.one(doors.addresses());
        return switch (pick.below(4)) {
            case 0 ->
                before(
                        text,
                        pick.one(List.of(
                                "<!DOCTYPE MsgHead SYSTEM \"" + target + "\">",
                                "<!DOCTYPE MsgHead PUBLIC \"-//x//y\" \"" + target + "\">",
                                "<?xml-stylesheet type=\"text/xsl\" href=\"" + target + "\"?>",
                                "<?xml-model href=\"" + target + "\"?>")));
            case 1 -> entity(text, target, pick);
            case 2 ->
                inTag(
                        text,
                        pick,
                        pick.one(List.of(
                                " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"x "
                                        + target + "\"",
                                " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\""
                                        + target + "\"",
                                " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"x:y\" xmlns:x=\""
                                        + target + "\"",
                                " xml:base=\"" + target + "\"",
                                " xmlns=\"" + target + "\"")));
            default ->
                Span.tag(text, pick)
                        .map(tag -> new Span(tag.to(), tag.to())
                                .replace(
                                        text,
                                        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\""
                                                + target + "\"><xi:fallback>x</xi:fallback></xi:include>"))
                        .orElse(text);
        };
    }

    private static String entity(String text, String target, Pick pick) {
        String subset = pick.one(List.of(
                "<!ENTITY e SYSTEM \"" + target + "\">",
                "<!ENTITY % p SYSTEM \"" + target + "\">%p;<!ENTITY e \"x\">",
                "<!ENTITY e \"" + "x".repeat(1_000) + "\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\">"
                        + "<!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;\">",
                "<!ENTITY e \"&e;\">",
                "<!ATTLIST MsgHead x CDATA \"&e;\"><!ENTITY e SYSTEM \"" + target + "\">",
                "<!NOTATION n SYSTEM \"" + target + "\"><!ENTITY e SYSTEM \"" + target + "\" NDATA n>"));
        String used =
                Span.content(text, pick).map(span -> span.replace(text, "&e;")).orElse(text);
        return before(used, "<!DOCTYPE MsgHead [" + subset + "]>");
    }

    private static String before(String text, String prolog) {
        int end = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
        return new Span(Math.max(end, 0), Math.max(end, 0)).replace(text, prolog);
    }

    private static String inTag(String text, Pick pick, String attribute) {
        return Span.tag(text, pick)
                .map(tag -> tag.from() + 1 + Span.name(tag.of(text)).length())
                .map(at -> new Span(at, at).replace(text, attribute))
                .orElse(text);
    }
}
