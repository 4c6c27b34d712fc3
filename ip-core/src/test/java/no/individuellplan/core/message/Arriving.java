package no.individuellplan.core.message;

import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.person.Person;

/**
 * A message that comes from outside, by HER-ids.
 *
 * @param birthDate as it says; null when it says none
 */
record Arriving(
        UUID msgId,
        UUID conversation,
        Shipment shipment,
        Instant genDate,
        String sender,
        String receiver,
        Person patient,
        String birthDate,
        String text) {}
