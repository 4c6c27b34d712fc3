package no.individuellplan.web.withheld;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.withheld.KeepFromParents;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Sent;

/** What was chosen to be kept: an item, or a whole part of life; from one parent, or from all. */
record Keeping(UUID item, Area area, PersonId from, String reason) {
    /** Neither item nor area when nothing was chosen, which the rules refuse. */
    static Keeping of(Form form) {
        return new Keeping(
                Sent.id(form, "thing", Function.identity()),
                Sent.constant(form, "thing", Area.class).orElse(null),
                Sent.id(form, "parent", PersonId::new),
                form.value("reason"));
    }

    void by(KeepFromParents keep, Actor actor, PersonId person, LocalDate reviewOn) {
        if (item != null) {
            keep.item(actor, item, from, reason, reviewOn);
        } else {
            keep.area(actor, person, area == null ? Area.PLAN : area, from, reason, reviewOn);
        }
    }
}
