package no.individuellplan.web.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A PDF as those read it who cannot see it, and as veraPDF judges it. */
public record Pdf(byte[] bytes) {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** What veraPDF finds against PDF/UA-1 and PDF/A-2a; nothing when it is both. */
    public List<String> faults() {
        return Stream.of("ua1", "2a").flatMap(this::faults).toList();
    }

    private Stream<String> faults(String flavour) {
        PDFAFlavour which = PDFAFlavour.byFlavourId(flavour);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), which);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(which, false)) {
            var result = validator.validate(parser);
            return Stream.concat(
                    result.isCompliant() ? Stream.empty() : Stream.of(flavour + " is not what it is"),
                    result.getTestAssertions().stream()
                            .map(one -> flavour + " " + one.getRuleId().getClause() + " " + one.getMessage()))
                    .toList()
                    .stream();
        } catch (Exception unreadable) {
            return Stream.of(flavour + " " + unreadable);
        }
    }

    /** Everything it says, with every white space as one. */
    public String text() {
        return with(pdf -> new PDFTextStripper().getText(pdf)).replaceAll("\\s+", " ");
    }

    /** The size of the smallest letters in it, in points. */
    public float smallestLetters() {
        float[] smallest = {Float.MAX_VALUE};
        with(pdf -> new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                smallest[0] = Math.min(smallest[0], letter.getFontSizeInPt());
                super.processTextPosition(letter);
            }
        }.getText(pdf));
        return smallest[0];
    }

    public int pages() {
        return with(PDDocument::getNumberOfPages);
    }

    public String language() {
        return with(pdf -> pdf.getDocumentCatalog().getLanguage());
    }

    public String title() {
        return with(pdf -> pdf.getDocumentInformation().getTitle());
    }

    private interface Question<T> {
        T of(PDDocument pdf) throws java.io.IOException;
    }

    private <T> T with(Question<T> question) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return question.of(pdf);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
