package no.individuellplan.web.preview;

import java.util.List;

/** What stands together, under the heading that the page has for it. */
public record CopySection(PreviewSection.Kind kind, List<CopyLine> lines) {}
