package no.individuellplan.integration.fuzz;

import java.util.Optional;

/** A piece of a text, found without a parser, since what is changed need not be XML any more. */
record Span(int from, int to) {

    String of(String text) {
        return text.substring(from, to);
    }

    String replace(String text, String with) {
        return text.substring(0, from) + with + text.substring(to);
    }

    /** Any piece of at most this length. */
    static Span any(String text, int longest, Pick pick) {
        int from = pick.below(text.length());
        return new Span(from, Math.min(text.length(), from + pick.below(longest)));
    }

    /** An element from its first to its last character. */
    static Optional<Span> element(String text, Pick pick) {
        return tag(text, pick).flatMap(tag -> {
            String name = name(tag.of(text));
            if (tag.of(text).endsWith("/>")) {
                return Optional.of(tag);
            }
            int end = text.indexOf("</" + name + ">", tag.to());
            return end < 0 ? Optional.empty() : Optional.of(new Span(tag.from(), end + name.length() + 3));
        });
    }

    /** The tag an element begins with. */
    static Optional<Span> tag(String text, Pick pick) {
        int at = pick.below(text.length());
        for (int round = 0; round < 40; round++) {
            int from = text.indexOf('<', at);
            int to = text.indexOf('>', from + 1);
            if (from < 0 || to < 0) {
                return Optional.empty();
            }
            if (from + 1 < text.length() && Character.isLetter(text.charAt(from + 1))) {
                return Optional.of(new Span(from, to + 1));
            }
            at = to;
        }
        return Optional.empty();
    }

    /** What stands in quotes. */
    static Optional<Span> value(String text, Pick pick) {
        return between(text, "=\"", "\"", pick);
    }

    /** What stands between two tags, with nothing but text. */
    static Optional<Span> content(String text, Pick pick) {
        return between(text, ">", "<", pick);
    }

    static String name(String tag) {
        return tag.substring(1).split("[\\s/>]", 2)[0];
    }

    private static Optional<Span> between(String text, String before, String after, Pick pick) {
        int from = text.indexOf(before, pick.below(text.length()));
        int to = from < 0 ? -1 : text.indexOf(after, from + before.length());
        return to < 0 ? Optional.empty() : Optional.of(new Span(from + before.length(), to));
    }
}
