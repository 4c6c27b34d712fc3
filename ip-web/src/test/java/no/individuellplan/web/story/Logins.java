package no.individuellplan.web.story;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.individuellplan.core.access.IdentityProvider;
import no.individuellplan.core.access.LoginClaims;

/** What the tokens of the invented people say. */
public final class Logins {
    private static final Map<String, LoginClaims> CLAIMS = new ConcurrentHashMap<>(Map.ofEntries(
            staff("ingrid", "Ingrid Solberg", "11838447408", "99000011", "310900095", "310900109"),
            staff("henrik", "Henrik Vold", "02897924148", "99000029", "310900095", "310900109"),
            staff("liv", "Liv Strand", "06927030851", null, "310900095", "310900133"),
            staff("turid", "Turid Aasen", "14876825466", null, "310900001", "310900028"),
            staff("marit", "Marit Lunde", "19828126205", "99000053", "310900001", "310900036"),
            staff("jonas", "Jonas Haugen", "08909245797", "99000061", "310900001", "310900044"),
            staff("vera", "Vera Lien", "27848641826", null, "310900001", "310900052"),
            staff("odd", "Odd Rustad", "06857930175", null, "310900001", "310900192"),
            staff("astrid", "Astrid Løvli", "19868333041", null, "310900001", "310900184"),
            staff("silje", "Silje Dahl", "23858824257", "99000037", "310900095", "310900117"),
            staff("siv", "Siv Bakken", "03917743648", null, "310900141", "310900141"),
            staff("gry", "Gry Fosse", "17888340483", null, "310900060", "310900079"),
            staff("tor", "Tor Nesset", "05819022102", "99000088", "310900060", "310900087"),
            citizen("ane", "Ane Nygård", "17859444636"),
            citizen("kari", "Kari Testesen", "15849010260"),
            citizen("berit", "Berit Haugland", "28915922831"),
            citizen("olav", "Olav Myrvang", "09888524913"),
            citizen("sindre", "Sindre Aune", "03829844108"),
            citizen("mona", "Mona Lervik", "22870171475"),
            citizen("tone", "Tone Vik", "15818620079"),
            citizen("jonathan", "Jonathan Berge", "08861195180"),
            citizen("hilde", "Hilde Berge", "27838031000")));

    private Logins() {}

    public static LoginClaims of(String name) {
        LoginClaims claims = CLAIMS.get(name);
        if (claims == null) throw new IllegalArgumentException("Nobody here is called " + name);
        return claims;
    }

    /** Somebody a test has made up can log in too. */
    public static void add(String name, LoginClaims claims) {
        CLAIMS.put(name, claims);
    }

    private static Map.Entry<String, LoginClaims> staff(
            String user, String name, String number, String hpr, String agency, String unit) {
        return Map.entry(user, new LoginClaims(IdentityProvider.HELSEID, number, hpr, name, agency, unit, "4"));
    }

    private static Map.Entry<String, LoginClaims> citizen(String user, String name, String number) {
        return Map.entry(
                user, new LoginClaims(IdentityProvider.IDPORTEN, number, null, name, null, null, "idporten-loa-high"));
    }
}
