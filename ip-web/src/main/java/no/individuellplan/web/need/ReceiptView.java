package no.individuellplan.web.need;

import java.util.List;

/**
 * What the reporter gets.
 *
 * @param receivedBy the coordinating unit reported to; empty when another has the need, which is not named: where somebody
 *     gets help can be what must not be known
 * @param elsewhere that unit does not work here, and gets it as a message
 * @param copyTo the reporter's own coordinating unit when it got the report too; empty otherwise
 * @param reports the reporter's own, newest last
 */
public record ReceiptView(String receivedBy, boolean elsewhere, String copyTo, List<ReportedView> reports) {}
