package no.individuellplan.web.sharing;

import java.util.List;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.preview.PreviewView;

/**
 * Share less or more with a service that already sees something.
 *
 * @param text the paragraphs that stand now; new ones are made from what is chosen
 * @param form fields {@code areas}, {@code until}, {@code childsView}, {@code childObjects}; what is shared now is chosen to begin with
 * @param preview how they would see the plan with what is chosen; null until somebody asks
 */
public record ChangeSharingView(
        String unitId,
        String unit,
        String agency,
        String purpose,
        List<String> text,
        String childsName,
        boolean childHeard,
        Form form,
        PreviewView preview) {

    /** The same with a look at what would be seen. */
    public ChangeSharingView trying(PreviewView asTheyWouldSeeIt) {
        return new ChangeSharingView(
                unitId, unit, agency, purpose, text, childsName, childHeard, form, asTheyWouldSeeIt);
    }
}
