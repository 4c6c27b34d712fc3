package no.individuellplan.web.attachment;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import no.individuellplan.core.message.Attachment;

/** One attachment as an answer. Kept as a file of the kind its bytes are; a browser that shows it anyway runs nothing in it. */
public final class AttachmentFile {
    private AttachmentFile() {}

    /** @param number from 1, in the order of the message */
    public static Response of(Attachment attachment, int number) {
        return Response.ok(attachment.bytes(), attachment.kind().mimeType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"vedlegg-" + number + "."
                                + attachment.kind().ending() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
