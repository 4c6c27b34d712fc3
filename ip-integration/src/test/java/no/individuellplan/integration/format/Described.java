package no.individuellplan.integration.format;

import java.util.stream.Collectors;

/** One line about what came in, for tables of expectations. */
final class Described {

    private Described() {}

    static String of(Received received) {
        return switch (received) {
            case Received.Dialog dialog -> "dialog " + dialog.type() + " " + dialog.warnings();
            case Received.Plo plo ->
                plo.content().type() + " " + plo.content().shipment() + ", answer "
                        + plo.envelope().original().receiptVersion() + " " + plo.warnings();
            case Received.Referral referral ->
                referral.content().type() + " " + referral.content().status().value() + ", answer "
                        + referral.envelope().original().receiptVersion() + " " + referral.warnings();
            case Received.Receipt receipt ->
                "receipt " + receipt.appRec().version() + " " + receipt.appRec().outcome()
                        + receipt.appRec().errors().stream()
                                .map(error -> " " + error.value())
                                .collect(Collectors.joining());
            case Received.Unsupported unsupported ->
                "unsupported, answer " + unsupported.original().receiptVersion();
            case Received.Refused refused ->
                "refused "
                        + refused.faults().stream()
                                .map(fault -> fault.code().name())
                                .distinct()
                                .collect(Collectors.joining(" "))
                        + refused.original()
                                .map(original -> ", answer " + original.receiptVersion())
                                .orElse(", no answer");
        };
    }
}
