package no.individuellplan.web.sharing;

import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.Area;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.preview.PreviewView;

/**
 * The question whether a service may see something. The person may say yes to less than was asked.
 *
 * @param areas what is asked for
 * @param text the paragraphs a yes is given to; the page stores the same words with the answer
 * @param childsName the child's first name when a parent answers; null otherwise
 * @param childHeard whether what the child says must be written (from 7 years)
 * @param form fields {@code areas}, {@code until}, {@code childsView}, {@code childObjects}; the areas asked for are chosen to begin with
 * @param preview how they would see the plan with what is chosen; null until somebody asks
 */
public record ConsentView(
        String id,
        long version,
        String unit,
        String agency,
        String askedBy,
        List<Area> areas,
        String purpose,
        LocalDate until,
        List<String> text,
        String childsName,
        boolean childHeard,
        Form form,
        PreviewView preview) {

    /** The same with a look at what would be seen. */
    public ConsentView trying(PreviewView asTheyWouldSeeIt) {
        return new ConsentView(
                id,
                version,
                unit,
                agency,
                askedBy,
                areas,
                purpose,
                until,
                text,
                childsName,
                childHeard,
                form,
                asTheyWouldSeeIt);
    }
}
