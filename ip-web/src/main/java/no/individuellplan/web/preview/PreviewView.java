package no.individuellplan.web.preview;

import java.util.List;

/**
 * The plan as somebody else sees it.
 *
 * @param reader as whom: a service, one who works there, or somebody at home
 * @param contact the one at the service whose sight it is; null when it is said already, or nobody's
 * @param whose the person's name, for one at work; null on the person's own page
 * @param opens whether they see that there is a plan, its period and who coordinates
 * @param copy where the same is fetched as a PDF; null when they cannot open the plan, and for what is only supposed
 * @param trial null for what they see today
 */
public record PreviewView(
        String reader,
        String contact,
        String whose,
        boolean opens,
        List<PreviewSection> sections,
        List<Other> others,
        String copy,
        Trial trial) {

    /**
     * What is not so yet, only supposed.
     *
     * @param onceTakenUp whether somebody at the service must accept first
     * @param waitsFor names of others whose yes is needed as well; null when there are none
     */
    public record Trial(boolean onceTakenUp, String waitsFor) {}

    /** Somebody else it may be seen as. */
    public record Other(String name, String address) {}

    /** What they see, as it stands in the plan. */
    public List<PreviewSection> seen() {
        return sections.stream()
                .map(one -> new PreviewSection(
                        one.kind(),
                        one.lines().stream().filter(PreviewLine::seen).toList()))
                .filter(one -> !one.lines().isEmpty())
                .toList();
    }

    public List<PreviewLine> notSeen() {
        return sections.stream()
                .flatMap(one -> one.lines().stream())
                .filter(line -> !line.seen())
                .toList();
    }
}
