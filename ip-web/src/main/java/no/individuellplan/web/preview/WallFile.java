package no.individuellplan.web.preview;

import java.util.ArrayList;
import java.util.List;
import no.individuellplan.web.pdf.TaggedPdf;

/**
 * A sheet for the wall as a PDF of exactly one page: in the largest letters that leave room for all. When there is no room
 * in the smallest, the last goals are left out, then some of what matters; the sheet says so.
 */
final class WallFile {
    private static final String STYLE = CopyFile.style("wall");
    private static final int[] POINTS = {22, 19, 17, 15, 13};
    private static final int SMALLEST = POINTS[POINTS.length - 1];
    private static final int[] LETTERS = {1_500, 900, 400};

    private WallFile() {}

    static byte[] of(WallSheet sheet) {
        for (int points : POINTS) {
            byte[] whole = pdf(sheet, points);
            if (TaggedPdf.pages(whole) == 1) {
                return whole;
            }
        }
        return shorter(sheet).stream()
                .map(one -> pdf(one, SMALLEST))
                .filter(one -> TaggedPdf.pages(one) == 1)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no room for a name and a telephone number"));
    }

    /** From what says most to what says least. */
    private static List<WallSheet> shorter(WallSheet sheet) {
        List<WallSheet> all = new ArrayList<>();
        for (int letters : LETTERS) {
            WallSheet less = sheet.withMatters(letters);
            for (int many = sheet.goals().size(); many >= 0; many -= Math.max(1, many / 4)) {
                all.add(less.withGoals(many));
            }
        }
        return all;
    }

    private static byte[] pdf(WallSheet sheet, int points) {
        return TaggedPdf.of(PreviewTemplates.wall(sheet).render(), STYLE + "body { font-size: " + points + "pt; }");
    }
}
