package no.individuellplan.web.sharing;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Area;
import no.individuellplan.web.look.DateWords;
import no.individuellplan.web.look.Language;
import no.individuellplan.web.words.StateTexts;

/**
 * The words a yes is given to (GDPR-07). The page shows these paragraphs and stores the same with the answer, so that what
 * was agreed to can be proved.
 */
public final class ConsentWords {
    private final SharingTexts sharing;
    private final StateTexts states;
    private final DateWords dates;

    public ConsentWords(Language language, Clock clock) {
        Localized spoken = Localized.Literal.of(language.tag());
        this.sharing = MessageBundles.get(SharingTexts.class, spoken);
        this.states = MessageBundles.get(StateTexts.class, spoken);
        this.dates = new DateWords(language, clock);
    }

    /** For the plan and the coordinator together. */
    public List<String> plan() {
        return List.of(sharing.planText1(), sharing.planText2(), sharing.planText3(), sharing.planText4());
    }

    /** @param until last day, in the year's own words */
    public List<String> sharing(String unit, Collection<Area> areas, String purpose, LocalDate until) {
        String named = areas.stream().sorted().map(states::area).collect(Collectors.joining(", "));
        return List.of(
                sharing.sharingText1(unit, named),
                sharing.sharingText2(purpose),
                sharing.sharingText3(dates.day(until)),
                sharing.sharingText4());
    }

    /** As one text to store. */
    public static String stored(List<String> paragraphs) {
        return String.join("\n\n", paragraphs);
    }
}
