package no.individuellplan.web.plan.staff;

import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.participant.Contribution;

/**
 * What one party will contribute.
 *
 * @param who the party as it is shown: the person by name
 * @param ours whether it is what the reader's own unit contributes
 */
public record ContributionLine(String id, String who, String text, boolean ours) {
    /** The party the person is kept under, whoever writes the line. */
    static final String PERSON = "Jeg";

    static ContributionLine of(Contribution line, String personName, UnitId reader) {
        boolean own = line.unit() == null && PERSON.equals(line.who());
        return new ContributionLine(
                line.id().toString(), own ? personName : line.who(), line.text(), reader.equals(line.unit()));
    }
}
