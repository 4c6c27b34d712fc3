package no.individuellplan.api.consent;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import no.individuellplan.api.register.Named;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.ConsentLedger;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What one service may see today.")
public record SharingResponse(Named recipient, SortedSet<Area> areas, LocalDate from, LocalDate until) {

    static SharingResponse of(ConsentLedger.InForce sharing, Names names) {
        return new SharingResponse(
                names.unit(sharing.recipient()), new TreeSet<>(sharing.areas()), sharing.from(), sharing.until());
    }
}
