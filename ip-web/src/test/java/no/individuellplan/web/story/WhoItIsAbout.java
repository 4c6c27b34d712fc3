package no.individuellplan.web.story;

/** An invented person who has nothing yet. The user name is the password too. */
record WhoItIsAbout(String login, String nationalId, String givenName, String familyName, String born) {
    static final WhoItIsAbout NORA = new WhoItIsAbout("nora", "03839120043", "Nora", "Fjeld", "3.3.1991");
    static final WhoItIsAbout FRIDA = new WhoItIsAbout("frida", "21909933819", "Frida", "Rud", "21.10.1999");

    String name() {
        return givenName + " " + familyName;
    }

    /** The national id with its last control digit wrong. */
    String mistypedNumber() {
        int last = Character.digit(nationalId.charAt(nationalId.length() - 1), 10);
        return nationalId.substring(0, nationalId.length() - 1) + (last + 1) % 10;
    }
}
