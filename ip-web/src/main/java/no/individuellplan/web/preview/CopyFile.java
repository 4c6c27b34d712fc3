package no.individuellplan.web.preview;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import no.individuellplan.web.pdf.TaggedPdf;

/** A copy of a plan as a file. Its name says nothing of whose it is. */
final class CopyFile {
    static final String PDF = "application/pdf";
    private static final String STYLE = style();

    private CopyFile() {}

    static Response of(PlanCopy copy) {
        return Response.ok(pdf(PreviewTemplates.copy(copy)), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"plan-" + copy.day() + ".pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** @param locale the language of the copy, whoever asks */
    static byte[] pdf(PlanCopy copy, Locale locale) {
        return pdf(PreviewTemplates.copy(copy).setLocale(locale));
    }

    private static byte[] pdf(TemplateInstance copy) {
        return TaggedPdf.of(copy.render(), STYLE);
    }

    private static String style() {
        try (InputStream css = CopyFile.class.getResourceAsStream("/pdf/copy.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
