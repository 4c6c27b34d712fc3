package no.individuellplan.web.sharing;

import java.time.Instant;

/** A question whether a service may see something. */
public record AskedToShare(String id, String unit, String askedBy, Instant at) {}
