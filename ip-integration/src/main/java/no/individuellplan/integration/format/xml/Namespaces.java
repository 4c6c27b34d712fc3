package no.individuellplan.integration.format.xml;

import java.util.HashMap;
import java.util.Map;

/** The XML namespaces of the standards. Each newer version is the one the bindings are written for. */
public final class Namespaces {

    public static final String KITH = "http://www.kith.no/xmlstds";
    /** Hodemelding 1.2. */
    public static final String MSGHEAD = "http://www.kith.no/xmlstds/msghead/2006-05-24";
    /** Felleskomponent 1. */
    public static final String COMMON = "http://www.kith.no/xmlstds/felleskomponent1";
    /** Attachments, HIS 1036. */
    public static final String BASE64 = "http://www.kith.no/xmlstds/base64container";

    public static final String DIALOG_1_0 = "http://www.kith.no/xmlstds/dialog/2006-10-11";
    public static final String DIALOG_1_1 = "http://www.kith.no/xmlstds/dialog/2013-01-23";
    public static final String APPREC_1_0 = "http://www.kith.no/xmlstds/apprec/2004-11-21";
    public static final String APPREC_1_1 = "http://www.kith.no/xmlstds/apprec/2012-02-15";
    /** Henvisning 2.0. */
    public static final String REFERRAL = "http://ehelse.no/xmlstds/henvisning/2017-11-30";
    /** What Henvisning 2.0 has in common with pleie- og omsorgsmeldinger 2.0. */
    public static final String REFERRAL_COMPONENT = "http://ehelse.no/xmlstds/po/poKomponent/2017-11-30";

    public static final String SIGNATURE = "http://www.w3.org/2000/09/xmldsig#";

    /** Versions that differ in nothing we read but the namespace: the older one is read as the newer. */
    private static final Map<String, String> READ_AS = readAs();

    private Namespaces() {}

    private static Map<String, String> readAs() {
        Map<String, String> all = new HashMap<>(PloNamespaces.readAs());
        all.put(DIALOG_1_0, DIALOG_1_1);
        all.put(APPREC_1_0, APPREC_1_1);
        return Map.copyOf(all);
    }

    static String readAs(String namespace) {
        return namespace == null ? null : READ_AS.getOrDefault(namespace, namespace);
    }
}
