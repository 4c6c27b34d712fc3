package no.individuellplan.integration.message;

import no.individuellplan.core.message.MessageFormat;
import no.individuellplan.integration.format.MessageReader;
import no.individuellplan.integration.format.apprec.AppRecWriter;

/** The core's port to the formats, for tests in other packages. */
public final class OpenFormat {

    private OpenFormat() {}

    public static MessageFormat with(MessageReader reader) {
        return new StandardMessageFormat(reader, new AppRecWriter("Individuell plan", "0"));
    }
}
