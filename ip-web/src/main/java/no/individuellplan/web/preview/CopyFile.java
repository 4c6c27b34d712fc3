package no.individuellplan.web.preview;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import no.individuellplan.web.pdf.TaggedPdf;

/** A copy of a plan as a file. Its name says nothing of whose it is. */
final class CopyFile {
    static final String PDF = "application/pdf";
    private static final String STYLE = style("copy");
    private static final String LARGE = STYLE + style("large");
    private static final String SCREEN = style("screen");

    private CopyFile() {}

    static Response of(PlanCopy copy) {
        return pdf("plan", copy.day(), TaggedPdf.of(PreviewTemplates.copy(copy).render(), STYLE));
    }

    /** In letters of 20 points, 18 at least. */
    static Response large(PlanCopy copy) {
        return pdf(
                "plan-stor-skrift",
                copy.day(),
                TaggedPdf.of(PreviewTemplates.copy(copy).render(), LARGE));
    }

    /** A page that can be read in any browser, also without a net. */
    static Response html(PlanCopy copy) {
        String page = PreviewTemplates.copyPage(copy, SCREEN).render();
        return file("plan-" + copy.day() + ".html", MediaType.TEXT_HTML + ";charset=UTF-8", page);
    }

    /** @param kind the first word of the file's name */
    static Response pdf(String kind, LocalDate day, byte[] pdf) {
        return file(kind + "-" + day + ".pdf", PDF, pdf);
    }

    /** @param locale the language of the copy, whoever asks */
    static byte[] pdf(PlanCopy copy, Locale locale) {
        TemplateInstance page = PreviewTemplates.copy(copy).setLocale(locale);
        return TaggedPdf.of(page.render(), STYLE);
    }

    /** CSS for a file. @param name without what it ends in */
    static String style(String name) {
        try (InputStream css = CopyFile.class.getResourceAsStream("/pdf/" + name + ".css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Response file(String name, String type, Object content) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
