package no.individuellplan.web.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes XHTML as a PDF that is PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2): tagged, with language and title, and with
 * the letters in the file. Fetches nothing.
 */
public final class TaggedPdf {
    /** The name of the one font, for {@code font-family}: Liberation Sans (OFL), which PDFBox carries; it has Sámi letters. */
    public static final String FONT = "Plan";

    private static final String FONT_FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String END = "</head>";
    private static final String NO_SUCH_LETTER = "\u25A1";
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private TaggedPdf() {}

    /**
     * @param xhtml a whole document, well-formed, with {@code lang}, {@code title} and {@code bookmarks}. What XML cannot
     *     carry is marked with U+FFFD, and a letter the font does not have with a box
     * @param style CSS, without a {@code <}
     */
    public static byte[] of(String xhtml, String style) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(COLOURS);
        builder.useFont(TaggedPdf::font, FONT);
        builder.useReplacementText(NO_SUCH_LETTER);
        builder.useUriResolver((base, address) -> null);
        builder.withProducer("Individuell plan");
        builder.withHtmlContent(legal(xhtml).replace(END, "<style>" + style + "</style>" + END), null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return pdf.toByteArray();
    }

    /** How many pages a PDF has. */
    public static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream font() {
        return PDDocument.class.getResourceAsStream(FONT_FILE);
    }

    /** XML 1.0, production 2. */
    private static String legal(String text) {
        return text.codePoints()
                .map(point -> isLegal(point) ? point : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
