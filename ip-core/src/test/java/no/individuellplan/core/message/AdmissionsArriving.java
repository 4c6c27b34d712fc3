package no.individuellplan.core.message;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.individuellplan.core.world.Cast;

/** Messages about a stay, from the DPS to Marit's service about Ane. */
public final class AdmissionsArriving {
    private AdmissionsArriving() {}

    public static byte[] written(String type, Instant at, Cast cast) {
        UUID id = UUID.randomUUID();
        Arriving one =
                new Arriving(id, id, Shipment.NEW, at, cast.dps.herId(), cast.psykisk.herId(), cast.ane, null, type);
        return InMemoryMessageFormat.written(one, Map.of("type", type));
    }
}
