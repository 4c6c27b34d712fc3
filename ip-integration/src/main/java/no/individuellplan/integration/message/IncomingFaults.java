package no.individuellplan.integration.message;

import java.util.List;
import java.util.stream.Collectors;
import no.individuellplan.core.message.MessageFormat;
import no.individuellplan.core.message.MessageFormat.Incoming;
import no.individuellplan.integration.format.code.Fault;
import no.individuellplan.integration.format.msghead.Original;

/** What is refused, as the core asks about it: the first code, and all the words. */
final class IncomingFaults {

    private IncomingFaults() {}

    static Incoming of(List<Fault> faults, Original original) {
        return of(faults, Envelopes.of(original));
    }

    /** Nobody can be answered. */
    static Incoming of(List<Fault> faults) {
        return of(faults, (MessageFormat.Envelope) null);
    }

    private static Incoming of(List<Fault> faults, MessageFormat.Envelope envelope) {
        return new Incoming.Unacceptable(
                envelope,
                faults.getFirst().code().name(),
                faults.stream().map(Fault::text).collect(Collectors.joining("; ")));
    }
}
