package no.individuellplan.web.traffic;

import java.util.List;

/** How e-messages flow now. Names services, never people. */
public record TrafficView(
        List<ReceiverLine> waiting,
        int toBeRead,
        int held,
        int unmatched,
        int overdue,
        int rejected,
        int refused,
        List<EnvelopeLine> troubled,
        List<FaultLine> faults) {}
