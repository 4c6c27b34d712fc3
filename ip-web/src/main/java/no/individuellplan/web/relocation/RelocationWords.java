package no.individuellplan.web.relocation;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import no.individuellplan.web.look.DateWords;
import no.individuellplan.web.look.Language;

/** The words a yes to take the plan along is given to; the page shows these paragraphs and stores the same with the answer. */
final class RelocationWords {
    private final RelocationTexts say;
    private final DateWords dates;

    RelocationWords(Language language, Clock clock) {
        say = MessageBundles.get(RelocationTexts.class, Localized.Literal.of(language.tag()));
        dates = new DateWords(language, clock);
    }

    /**
     * @param ending services of the old municipality the plan is shared with
     * @param standing the others
     */
    List<String> of(MoveView move, List<String> ending, List<String> standing) {
        List<String> all = new ArrayList<>();
        all.add(say.text1(move.to(), dates.day(move.movingOn())));
        all.add(say.text2(move.to()));
        all.add(say.text3(move.from(), String.valueOf(move.overlapDays())));
        all.add(
                ending.isEmpty()
                        ? say.text4None(move.from())
                        : say.text4(move.from(), dates.day(move.movingOn()), String.join(", ", ending)));
        if (!standing.isEmpty()) {
            all.add(say.text5(String.join(", ", standing)));
        }
        all.add(say.text6());
        return List.copyOf(all);
    }
}
