package no.individuellplan.web.myplan;

import java.time.Instant;

/** @param excerpt the first sentence or so */
public record NewestMessage(String threadId, String from, String subject, String excerpt, Instant at) {}
