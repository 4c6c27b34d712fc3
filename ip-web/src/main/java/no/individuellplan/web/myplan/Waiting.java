package no.individuellplan.web.myplan;

import java.time.Instant;

/**
 * One thing that waits for the person. It hurries nobody: «ikke nå» is a full answer and leaves it here.
 *
 * @param id of the question; the need's id for an offer
 * @param about what it is about, such as the unit that asks to see, or the words suggested
 * @param from who asks
 * @param at null when it was not noted
 * @param version of the question
 */
public record Waiting(Kind kind, String id, String about, String from, Instant at, long version) {

    /** What kind of answer it wants; decides the words and the address. */
    public enum Kind {
        OFFER("tilbud"),
        SHARING("samtykke"),
        SUGGESTION("forslag"),
        MEASURE("tiltak"),
        MESSAGE("meldinger");

        private final String folder;

        Kind(String folder) {
            this.folder = folder;
        }

        String folder() {
            return folder;
        }
    }

    /** The page where it is answered. */
    public String href() {
        return "/min-plan/" + kind.folder() + "/" + id;
    }

    /** Where «ikke nå» is sent. */
    public String notNow() {
        return href() + "/ikke-naa";
    }

    public boolean mayWait() {
        return kind != Kind.MESSAGE;
    }
}
