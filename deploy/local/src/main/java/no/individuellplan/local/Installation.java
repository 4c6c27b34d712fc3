package no.individuellplan.local;

import java.nio.file.Path;
import java.util.Locale;

/** One of two installations that write to each other, and which of the invented organisations it serves. */
enum Installation {
    /** The municipality and everybody else but the trust. */
    TOWN("310900001,310900060,310900141,310900168", "application"),
    /** The hospital trust with the clinic. */
    TRUST("310900095", "trust");

    private final String serves;
    private final String folder;

    Installation(String serves, String folder) {
        this.serves = serves;
        this.folder = folder;
    }

    /** Organisation numbers with commas between. */
    String serves() {
        return serves;
    }

    /** As it is called in file and database names. */
    String lower() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where its log and its secrets lie; the municipality's is that of the one application when there is only one. */
    Path folder(Path run) {
        return run.resolve(folder);
    }
}
