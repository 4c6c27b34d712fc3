package no.individuellplan.core.rights;

import java.util.UUID;
import no.individuellplan.core.rights.RightsRequest.Kind;
import no.individuellplan.core.rights.rules.DeletionGround;

/**
 * What somebody asks for about their own information; anything but the kind may be null.
 *
 * @param kind any but a complaint
 * @param item a goal, suggestion or measure, or {@code PlanText.item()}; for a correction or deletion
 * @param ground for a deletion
 */
public record Wish(Kind kind, UUID item, DeletionGround ground, String words) {
    public Wish {
        if (kind == Kind.COMPLAINT) {
            throw new IllegalArgumentException("A complaint is not a wish");
        }
    }

    boolean aboutAnItem() {
        return kind == Kind.CORRECTION || kind == Kind.DELETION;
    }
}
