package no.individuellplan.core.message;

import java.util.List;
import java.util.UUID;
import no.individuellplan.core.id.UnitId;

/**
 * A new message on a plan, as typed.
 *
 * @param item the goal or measure it is about; null for the plan
 * @param files go with it in this order
 */
public record MessageForm(UUID item, UnitId to, String subject, String text, List<ChosenFile> files) {
    public MessageForm {
        files = List.copyOf(files);
    }

    /** Without files. */
    public MessageForm(UUID item, UnitId to, String subject, String text) {
        this(item, to, subject, text, List.of());
    }
}
