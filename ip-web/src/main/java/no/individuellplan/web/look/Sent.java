package no.individuellplan.web.look;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What was chosen in a form, as the core knows it. What is not a choice at all counts as not chosen. */
public final class Sent {
    private Sent() {}

    /** Null when nothing was chosen. */
    public static <I> I id(Form form, String field, Function<UUID, I> kind) {
        try {
            return kind.apply(UUID.fromString(form.value(field)));
        } catch (IllegalArgumentException notChosen) {
            return null;
        }
    }

    public static <E extends Enum<E>> Optional<E> constant(Form form, String field, Class<E> type) {
        return constant(form.value(field), type);
    }

    /** @param name as the form sent it */
    public static <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    public static <E extends Enum<E>> Set<E> constants(Form form, String field, Class<E> type) {
        EnumSet<E> chosen = EnumSet.noneOf(type);
        Arrays.stream(type.getEnumConstants())
                .filter(one -> form.chose(field, one.name()))
                .forEach(chosen::add);
        return chosen;
    }
}
