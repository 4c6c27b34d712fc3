package no.individuellplan.web.traffic;

import java.time.Instant;

/** What waits to leave for one receiver. @param name as the register says it, with its HER-id */
public record ReceiverLine(String name, int waiting, int setAside, Instant oldest) {}
