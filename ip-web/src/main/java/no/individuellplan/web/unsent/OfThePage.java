package no.individuellplan.web.unsent;

/** The fields each page puts in each form anew. */
final class OfThePage {
    static final String TOKEN = "csrf-token";

    private OfThePage() {}

    static boolean has(String field) {
        return field.equals(TOKEN) || field.equals(WriterMark.FIELD);
    }
}
