package no.individuellplan.web.rights;

import java.time.Instant;
import java.util.List;

/** Everything about a person as a document to read. @param language of the words in it */
public record FileView(
        String language,
        String name,
        Instant at,
        List<Dated> needs,
        List<String> texts,
        List<Goal> goals,
        List<String> people,
        List<Dated> consents,
        List<Dated> messages,
        List<Dated> log,
        List<Dated> versions,
        List<String> corrections,
        List<Dated> treatment,
        List<Dated> courses) {

    /** @param words null for measures whose goal has been deleted @param measures what is done for it, with how it stands */
    public record Goal(String words, List<String> measures) {}

    /** Something that happened. */
    public record Dated(Instant at, String words) {}
}
