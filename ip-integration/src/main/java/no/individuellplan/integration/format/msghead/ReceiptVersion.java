package no.individuellplan.integration.format.msghead;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of applikasjonskvittering that answers a message. It follows the message's own format: receipts became 1.1
 * on 15 February 2012, and every format dated that day or later is answered with 1.1 (HIS 80415).
 */
public enum ReceiptVersion {
    V1_0("1.0 2004-11-21"),
    V1_1("v1.1 2012-02-15");

    private static final Pattern DATED = Pattern.compile("/(\\d{4}-\\d{2}-\\d{2})$");
    private static final String FIRST_DAY_OF_1_1 = "2012-02-15";

    private final String migVersion;

    ReceiptVersion(String migVersion) {
        this.migVersion = migVersion;
    }

    /** What stands in MIGversion. */
    public String migVersion() {
        return migVersion;
    }

    /** The version for a message whose content is in this namespace; 1.1 for a namespace without a date. */
    static ReceiptVersion forContent(String namespace) {
        Matcher dated = DATED.matcher(namespace);
        return dated.find() && dated.group(1).compareTo(FIRST_DAY_OF_1_1) < 0 ? V1_0 : V1_1;
    }

    /** The version for a message whose content could not be reached, by what its kind normally carries. */
    static ReceiptVersion forType(String type) {
        return List.of("DIALOG_FORESPORSEL", "DIALOG_SVAR", "DIALOG_AVVIK").contains(type) ? V1_0 : V1_1;
    }
}
