package no.individuellplan.integration.fuzz;

import java.util.List;

/** Values that have broken programs before. */
final class Nasty {
    private static final List<String> TIMES = List.of(
            "0000-00-00T00:00:00",
            "-9999999999-01-01T00:00:00Z",
            "99999999999999999999-12-31T23:59:60+14:00",
            "2026-02-30",
            "2026-02-30T12:00:00",
            "2026-13-45T25:61:61",
            "2026-03-29T02:30:00",
            "2026-01-01T24:00:00",
            "2026-01-01T24:00:01",
            "2016-12-31T23:59:60Z",
            "2026-01-01T00:00:00+14:01",
            "2026-01-01T00:00:00.00000000000000000000000001",
            "+2026-01-01",
            "0000-01-01",
            "-0001-02-29",
            "999999999-12-31T23:59:59",
            "1000000000-12-31",
            "2147483648-01-01T00:00:00",
            "12:00:00",
            "--02-30",
            "---31",
            "2026",
            "1.1.2026");

    private static final List<String> WORDS = List.of(
            "",
            " ",
            "\n\n\n",
            "-0",
            "1e400",
            "NaN",
            "0x7fffffff",
            "99999999999999999999999999",
            "true",
            "TRUE",
            "1",
            "null",
            "æøå ÆØÅ é č đ ŋ š ŧ ž",
            "\uD83D\uDE00\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "\u202Eetsriv\u202C",
            "e\u0301\u0327\u0323",
            "\uFEFF",
            "\uFFFE",
            "\uD800",
            "\u0000",
            "\u0008",
            "\u001b[31m",
            "\u0085\u2028",
            "&#0;",
            "&#xD800;",
            "&#x110000;",
            "&#x1F600;",
            "&#x0B;",
            "&#13;&#10;",
            "&amp;&lt;&gt;&quot;&apos;",
            "&nbsp;",
            "&",
            "<",
            "]]>",
            "<![CDATA[ <a>&b; ]]>",
            "<![CDATA[",
            "<!-- -- -->",
            "<?xml version=\"1.0\"?>",
            "<?php echo 1 ?>",
            "<script>alert(1)</script>",
            "'; drop table e_message; --",
            "../../../../etc/passwd",
            "file:///etc/passwd",
            "${jndi:ldap://127.0.0.1/x}",
            "{{7*7}}${7*7}",
            "%n%s%x",
            "00000000-0000-0000-0000-000000000000",
            "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
            "1-1-1-1-1",
            "15849010260",
            "1584901026\u0660",
            "00000000000",
            "JVBERi0xLjQ=",
            "====",
            "JVBE Ri0x\nLjQ",
            "iVBORw0KGgo=",
            "/9j/",
            "Zm9v*YmFy");

    /** Type codes, namespaces and versions: each right somewhere else. */
    private static final List<String> NAMES = List.of(
            "DIALOG_HELSEFAGLIG",
            "DIALOG_SVAR",
            "DIALOG_AVVIK",
            "LOG_INNLAGT",
            "INNLEGGELSESRAPPORT",
            "HENVISNING_VIDERE",
            "APPREC",
            "EPIKRISE",
            "http://www.kith.no/xmlstds/msghead/2006-05-24",
            "http://www.kith.no/xmlstds/dialog/2006-10-11",
            "http://www.kith.no/xmlstds/dialog/2013-01-23",
            "http://www.kith.no/xmlstds/apprec/2004-11-21",
            "http://www.kith.no/xmlstds/apprec/2012-02-15",
            "http://www.kith.no/xmlstds/felleskomponent1",
            "http://www.kith.no/xmlstds/base64container",
            "http://www.kith.no/xmlstds/po/poKomponent/2009-06-30",
            "http://www.kith.no/xmlstds/po/poKomponent/2012-04-01",
            "http://ehelse.no/xmlstds/henvisning/2017-11-30",
            "http://www.w3.org/2000/09/xmldsig#",
            "http://www.w3.org/2001/XMLSchema-instance",
            "http://www.w3.org/XML/1998/namespace",
            "http://www.w3.org/2000/xmlns/",
            "v1.2 2006-05-24",
            "v1.1 2006-05-24",
            "FNR",
            "HER",
            "N",
            "M",
            "C",
            "2");

    private Nasty() {}

    /** As XML, or not. */
    static String value(Pick pick) {
        String value = raw(pick);
        return pick.oneIn(5) ? value : escaped(value);
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String raw(Pick pick) {
        return switch (pick.below(8)) {
            case 0, 1 -> pick.one(TIMES);
            case 2, 3 -> pick.one(NAMES);
            case 4 -> pick.one(WORDS).repeat(1 + pick.below(50));
            case 5 -> "9".repeat(pick.below(pick.oneIn(20) ? 1_000_000 : 400));
            default -> pick.one(WORDS);
        };
    }
}
