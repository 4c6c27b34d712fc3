package no.individuellplan.core.readers;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.AccessFacts.Kept;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.KeptFromService;
import no.individuellplan.core.consent.ConsentEntry;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.ConsentLedger;
import no.individuellplan.core.consent.ConsentLedger.InForce;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.readers.Readers.DoesNotSee;
import no.individuellplan.core.readers.Readers.Why;

/** Why a service that does not see something does not: read from the ledger, after the decision was made. */
public final class NotSeeing {
    private final ConsentLedger ledger;
    private final Kept kept;
    private final LocalDate today;
    private final ZoneId zone;

    public NotSeeing(ConsentLedger ledger, Kept kept, LocalDate today, ZoneId zone) {
        this.ledger = ledger;
        this.kept = kept;
        this.today = today;
        this.zone = zone;
    }

    public DoesNotSee unit(UnitId unit, Area area, UUID item) {
        Optional<InForce> yes = ledger.inForce(ConsentKind.SHARING, unit, today);
        return yes.isPresent()
                ? new DoesNotSee(unit, although(yes.get(), unit, area, item), null)
                : ledger.latest(ConsentKind.SHARING, unit)
                        .map(answer -> after(unit, answer))
                        .orElseGet(() -> new DoesNotSee(unit, Why.NEVER_SHARED, null));
    }

    /** The frame of the plan comes with a yes to any part of it. */
    private Why although(InForce yes, UnitId unit, Area area, UUID item) {
        if (area != Area.PLAN && !yes.areas().contains(area)) {
            return Why.ANOTHER_PART;
        }
        return KeptFromService.keeps(kept, unit.value(), item) ? Why.KEPT_OUT : Why.NOT_TAKEN_UP;
    }

    private DoesNotSee after(UnitId unit, ConsentEntry answer) {
        LocalDate day = LocalDate.ofInstant(answer.at(), zone);
        return switch (answer.answer()) {
            case REFUSED -> new DoesNotSee(unit, Why.REFUSED, day);
            case WITHDRAWN -> new DoesNotSee(unit, Why.TAKEN_BACK, day);
            case GIVEN ->
                answer.until() != null && answer.until().isBefore(today)
                        ? new DoesNotSee(unit, Why.LAPSED, answer.until())
                        : new DoesNotSee(unit, Why.NEVER_SHARED, null);
            case NOT_NOW -> new DoesNotSee(unit, Why.NEVER_SHARED, null);
        };
    }
}
