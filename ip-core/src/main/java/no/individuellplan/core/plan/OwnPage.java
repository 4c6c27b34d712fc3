package no.individuellplan.core.plan;

import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.id.PersonId;

/** Whose page it is. */
final class OwnPage {
    private OwnPage() {}

    /**
     * Oneself, or the one acted for.
     *
     * @throws NotVisible for anybody else: staff have no page of their own here
     */
    static PersonId of(Actor actor) {
        return switch (actor) {
            case Actor.Citizen citizen -> citizen.person();
            case Actor.Representative representative -> representative.represents();
            case Actor.Professional ignored -> throw new NotVisible();
            case Actor.Visitor ignored -> throw new NotVisible();
            case Actor.System ignored -> throw new NotVisible();
        };
    }
}
