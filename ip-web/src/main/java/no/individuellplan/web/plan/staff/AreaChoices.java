package no.individuellplan.web.plan.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.individuellplan.core.access.Area;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.staff.Words;
import no.individuellplan.web.words.StateTexts;

/** What a person can share, as answers in a form, in the order they are always shown. */
@ApplicationScoped
class AreaChoices {
    private final Words words;

    AreaChoices(Words words) {
        this.words = words;
    }

    List<Choice> shareable() {
        StateTexts say = words.in(StateTexts.class);
        return Area.SHAREABLE.stream()
                .sorted()
                .map(area -> new Choice(area.name(), say.area(area)))
                .toList();
    }
}
