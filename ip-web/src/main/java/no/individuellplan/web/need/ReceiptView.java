package no.individuellplan.web.need;

import java.util.List;
import no.individuellplan.core.need.Passage;

/**
 * What the reporter gets.
 *
 * @param receivedBy the coordinating unit reported to; empty when another has the need, which is not named: where somebody
 *     gets help can be what must not be known
 * @param elsewhere that unit does not work here, and gets it as a message
 * @param passage how far it has come as a message; null when it is none
 * @param phone of the coordinating unit; null when none is registered
 * @param copyTo the reporter's own coordinating unit when it got the report too; empty otherwise
 * @param reports the reporter's own, newest last
 */
public record ReceiptView(
        String receivedBy,
        boolean elsewhere,
        Passage passage,
        String phone,
        String copyTo,
        List<ReportedView> reports) {
    /** Whether nobody may have got it. */
    public boolean astray() {
        return passage != null && passage.astray();
    }
}
