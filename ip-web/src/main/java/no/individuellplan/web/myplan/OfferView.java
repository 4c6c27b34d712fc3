package no.individuellplan.web.myplan;

import java.util.List;
import no.individuellplan.web.look.Form;

/**
 * The offer of a plan and a coordinator.
 *
 * @param from the coordinating unit that offers
 * @param assessment its reason; null when not written
 * @param text the paragraphs a yes is given to; the page stores the same words with the answer
 * @param childsName the child's first name when a parent answers; null otherwise
 * @param childHeard whether what the child says must be written (from 7 years)
 * @param waitsFor others whose yes is needed too; null when none
 */
public record OfferView(
        String id,
        long version,
        String from,
        String assessment,
        List<String> text,
        String childsName,
        boolean childHeard,
        String waitsFor,
        boolean mayAnswer,
        Form form) {}
