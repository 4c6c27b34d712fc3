package no.individuellplan.web.rights;

import java.util.List;
import no.individuellplan.core.rights.Hold;
import no.individuellplan.core.rights.RightsRequest;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;

/**
 * One complaint or request, with the answers that can be given.
 *
 * @param weeks to complain in
 * @param holds what the reader's own unit holds back from deletion
 */
public record AnswerView(RightsLine line, int weeks, List<Choice> answers, List<Hold> holds, Form form) {
    /** Whether the answer may come with a correction. */
    public boolean corrects() {
        return line.kind() == RightsRequest.Kind.CORRECTION;
    }

    /** Whether it is for a deletion, which takes two. */
    public boolean deletes() {
        return line.kind() == RightsRequest.Kind.DELETION;
    }

    public String href() {
        return "/arbeid/rettigheter/" + line.id();
    }
}
