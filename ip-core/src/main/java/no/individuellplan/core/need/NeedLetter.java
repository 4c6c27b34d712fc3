package no.individuellplan.core.need;

import java.util.Locale;
import java.util.Set;
import no.individuellplan.core.law.WrittenText;

/**
 * A report of a need as it stands in an e-message: a fixed subject, and plain Norwegian text. No national format has a code
 * for it, so the subject is the one thing both sides agree on.
 *
 * @param wish what the person wishes, in their words; null when not asked
 * @param personInformed whether the person knows of the report
 */
public record NeedLetter(String why, String wish, boolean personInformed) {
    /** What the message is called, exactly. */
    public static final String SUBJECT = "Behov for individuell plan";

    /** Both are the same in bokmål and nynorsk. */
    private static final Set<String> SUBJECTS =
            Set.of(SUBJECT.toLowerCase(Locale.ROOT), "behov for individuell plan og koordinator");

    private static final String WISH = "\n\nDette ønsker personen selv:\n";
    private static final String KNOWS = "\n\nPersonen kjenner til denne meldingen.";
    private static final String KNOWS_NOT = "\n\nPersonen kjenner ikke til denne meldingen ennå.";

    /** Whether a message with this subject is such a report, without regard to case and blanks at the ends. */
    public static boolean isCalled(String subject) {
        return subject != null && SUBJECTS.contains(subject.strip().toLowerCase(Locale.ROOT));
    }

    static NeedLetter in(NeedForm form) {
        return new NeedLetter(WrittenText.of(form.why()), WrittenText.of(form.wish()), form.personInformed());
    }

    /** Reads what {@link #text} wrote, however long. Other words are all of them why; nobody has then said that the person knows. */
    public static NeedLetter of(String text) {
        String kept = present(text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n'));
        if (kept == null) {
            return new NeedLetter(null, null, false);
        }
        boolean knows = kept.endsWith(KNOWS);
        if (!knows && !kept.endsWith(KNOWS_NOT)) {
            return new NeedLetter(kept, null, false);
        }
        String said = kept.substring(0, kept.length() - (knows ? KNOWS : KNOWS_NOT).length());
        int wish = said.lastIndexOf(WISH);
        return wish < 0
                ? new NeedLetter(present(said), null, knows)
                : new NeedLetter(
                        present(said.substring(0, wish)), present(said.substring(wish + WISH.length())), knows);
    }

    private static String present(String text) {
        return text.isBlank() ? null : text.strip();
    }

    /** The text of the message. */
    public String text() {
        return why + (wish == null ? "" : WISH + wish) + (personInformed ? KNOWS : KNOWS_NOT);
    }

    @Override
    public String toString() {
        return "NeedLetter";
    }
}
