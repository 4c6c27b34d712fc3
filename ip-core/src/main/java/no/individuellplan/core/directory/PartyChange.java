package no.individuellplan.core.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * One thing that was changed about a party. Kept for good.
 *
 * @param by who changed it, as they are called at work
 * @param before null when it was not said, or the party was not there
 * @param after null when it is not said any more
 */
public record PartyChange(String her, Instant at, String by, Field field, String before, String after) {
    /** What can change. {@link #ADDED} stands alone, and says the name it came with. */
    public enum Field {
        ADDED,
        NAME,
        PARENT,
        BUSINESS,
        SERVICE,
        PROFESSION,
        ORGANISATION_NUMBER,
        MUNICIPALITY,
        VALID_FROM,
        VALID_UNTIL,
        WAY
    }

    /** How a party came in. */
    static List<PartyChange> added(Party party, Instant at, String by) {
        return List.of(new PartyChange(party.her(), at, by, Field.ADDED, null, party.name()));
    }

    /** What differs, in the order of {@link Field}; empty when nothing does. */
    static List<PartyChange> between(Party before, Party after, Instant at, String by) {
        Comparison compared = new Comparison(before, after, at, by, new ArrayList<>());
        compared.on(Field.NAME, Party::name);
        compared.on(Field.PARENT, Party::parent);
        compared.on(Field.BUSINESS, Party::business);
        compared.on(Field.SERVICE, Party::service);
        compared.on(Field.PROFESSION, Party::profession);
        compared.on(Field.ORGANISATION_NUMBER, Party::organisationNumber);
        compared.on(Field.MUNICIPALITY, Party::municipality);
        compared.on(Field.VALID_FROM, Party::validFrom);
        compared.on(Field.VALID_UNTIL, Party::validUntil);
        compared.on(Field.WAY, Party::way);
        return List.copyOf(compared.changes());
    }

    private record Comparison(Party before, Party after, Instant at, String by, List<PartyChange> changes) {
        void on(Field field, Function<Party, Object> value) {
            String was = words(value.apply(before));
            String is = words(value.apply(after));
            if (!Objects.equals(was, is)) {
                changes.add(new PartyChange(after.her(), at, by, field, was, is));
            }
        }

        private static String words(Object value) {
            return value == null ? null : value.toString();
        }
    }
}
