package no.individuellplan.core.message;

import java.util.EnumSet;
import java.util.Set;
import no.individuellplan.core.message.MessageFormat.Incoming;
import no.individuellplan.core.person.Person;

/** What a message says of its patient that a person's record says too, and what it says differently. What it leaves out is neither. */
public record Likeness(Set<Mark> same, Set<Mark> differs) {
    /** What one person is known from another by, the surest first. */
    public enum Mark {
        NUMBER,
        BIRTH_DATE,
        FAMILY_NAME,
        GIVEN_NAME
    }

    public Likeness {
        same = Set.copyOf(same);
        differs = Set.copyOf(differs);
    }

    static Likeness of(Incoming.DialogIn dialog, Person person) {
        Set<Mark> same = EnumSet.noneOf(Mark.class);
        Set<Mark> differs = EnumSet.noneOf(Mark.class);
        if (said(dialog.patientNumber())) {
            boolean own = person.nationalIds().stream()
                    .anyMatch(id -> id.digits().equals(dialog.patientNumber().strip()));
            (own ? same : differs).add(Mark.NUMBER);
        }
        if (dialog.birthDate() != null) {
            (dialog.birthDate().equals(person.birthDate()) ? same : differs).add(Mark.BIRTH_DATE);
        }
        if (said(dialog.familyName())) {
            (isCalled(dialog.familyName(), person.familyName()) ? same : differs).add(Mark.FAMILY_NAME);
        }
        if (said(dialog.givenName())) {
            (isCalled(dialog.givenName(), person.givenName()) ? same : differs).add(Mark.GIVEN_NAME);
        }
        return new Likeness(same, differs);
    }

    /** The number is the person's, and nothing else differs. */
    public boolean certain() {
        return same.contains(Mark.NUMBER) && differs.isEmpty();
    }

    private static boolean said(String text) {
        return text != null && !text.isBlank();
    }

    private static boolean isCalled(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }
}
