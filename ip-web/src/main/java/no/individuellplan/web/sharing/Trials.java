package no.individuellplan.web.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.participant.NarrowSharing;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.preview.PreviewView;
import no.individuellplan.web.preview.PreviewViews;

/**
 * What a service would see, tried out from a form about sharing before it is sent, and single things kept out on the way:
 * the same form comes back with all that was typed. Keeping the same thing out twice is once, so sending again does no harm.
 */
@ApplicationScoped
class Trials {
    private static final String KEEP_OUT = "keepOut";
    private static final String SHARE_AGAIN = "shareAgain";

    private final PreviewViews previews;
    private final NarrowSharing narrow;

    Trials(PreviewViews previews, NarrowSharing narrow) {
        this.previews = previews;
        this.narrow = narrow;
    }

    static boolean isAsked(Form form) {
        return form.value("answer").equals("PREVIEW") || isSaid(form, KEEP_OUT) || isSaid(form, SHARE_AGAIN);
    }

    /** @throws RuleViolation when nothing is chosen, or the one who asks may not answer or keep the thing out */
    PreviewView of(Actor actor, UnitId unit, Form form) {
        Set<Area> areas = SharingForm.areas(form);
        if (areas.isEmpty()) {
            throw new RuleViolation(new Reason("consent.answer.no-areas", LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT));
        }
        if (isSaid(form, KEEP_OUT)) {
            narrow.takeOut(actor, unit, item(form, KEEP_OUT));
        }
        if (isSaid(form, SHARE_AGAIN)) {
            narrow.shareAgain(actor, unit, item(form, SHARE_AGAIN));
        }
        LocalDate until = SharingForm.until(form);
        return previews.ifShared(actor, unit, areas, until);
    }

    private static boolean isSaid(Form form, String field) {
        return !form.value(field).isEmpty();
    }

    private static UUID item(Form form, String field) {
        try {
            return UUID.fromString(form.value(field));
        } catch (IllegalArgumentException tamperedWith) {
            throw new NotVisible();
        }
    }
}
