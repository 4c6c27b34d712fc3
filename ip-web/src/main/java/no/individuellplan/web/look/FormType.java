package no.individuellplan.web.look;

import jakarta.ws.rs.core.MediaType;

/** How a browser sends a form: {@code multipart/form-data} where files can be chosen, else URL-encoded. */
public final class FormType {
    private FormType() {}

    public static boolean is(MediaType sent) {
        return MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(sent)
                || MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(sent);
    }
}
