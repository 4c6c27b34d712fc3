package no.individuellplan.web.preview;

import io.quarkus.qute.TemplateEnum;
import java.util.List;

/** What stands together on the plan's own page, in its order. */
public record PreviewSection(Kind kind, List<PreviewLine> lines) {

    /** The headings are in the bundle {@code pre}. */
    @TemplateEnum
    public enum Kind {
        ABOUT_ME,
        GOALS,
        WHO_TAKES_PART,
        CONTRIBUTIONS,
        THE_REST
    }
}
