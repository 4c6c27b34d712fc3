package no.individuellplan.core.notice;

import java.util.Locale;

/** The languages a notice is written in. */
public enum NoticeLanguage {
    NB,
    NN,
    EN;

    public Locale locale() {
        return Locale.of(name().toLowerCase(Locale.ROOT));
    }
}
