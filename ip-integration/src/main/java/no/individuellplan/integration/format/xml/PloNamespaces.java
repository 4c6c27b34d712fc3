package no.individuellplan.integration.format.xml;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The namespaces of pleie- og omsorgsmeldinger 1.6, and how those of 1.5 are read as them. */
public final class PloNamespaces {
    /** What all the messages have in common, version 1.6. */
    public static final String COMPONENT = "http://www.kith.no/xmlstds/po/poKomponent/2012-04-01";

    public static final String LOGISTICS = "http://www.kith.no/xmlstds/po/Pasientlogistikk/2012-04-01";

    /** Texts of a record, in both versions. */
    public static final String NOTES = "http://www.kith.no/xmlstds/epj/epj2/2008-02-20";

    private static final String PREFIX = "http://www.kith.no/xmlstds/po/";
    private static final String V1_6 = "/2012-04-01";
    private static final String V1_5 = "/2009-06-30";

    private PloNamespaces() {}

    /** The namespace of version 1.6 with this name in it. */
    public static String of(String name) {
        return PREFIX + name + V1_6;
    }

    /** From version 1.5 to 1.6; two changed their name as well. */
    static Map<String, String> readAs() {
        Map<String, String> renamed = Map.of(
                "Konsultasjon", "HelseopplysningerTilLege",
                "OverforingMedisinskeOpplysninger", "MedisinskeOpplysninger");
        return Stream.concat(
                        renamed.keySet().stream(),
                        Stream.of(
                                "poKomponent",
                                "Pasientlogistikk",
                                "Innleggelsesrapport",
                                "HelseopplysningerVedSoknad",
                                "TverrfagligEpikrise",
                                "OrienteringOmTjenestetilbud"))
                .collect(Collectors.toUnmodifiableMap(
                        (Function<String, String>) name -> PREFIX + name + V1_5,
                        name -> of(renamed.getOrDefault(name, name))));
    }
}
