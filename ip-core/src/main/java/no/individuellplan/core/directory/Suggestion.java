package no.individuellplan.core.directory;

import java.util.List;
import no.individuellplan.core.law.Reason;

/** Whom to write to, as far as the register can say. */
public sealed interface Suggestion {
    /** @param warnings why it may not be the right one; empty when the register names the service */
    record Receiver(Party party, List<Reason> warnings) implements Suggestion {
        public Receiver {
            warnings = List.copyOf(warnings);
        }
    }

    /** @param reasons why there is nobody; never empty */
    record Nobody(List<Reason> reasons) implements Suggestion {
        public Nobody {
            reasons = List.copyOf(reasons);
        }
    }
}
