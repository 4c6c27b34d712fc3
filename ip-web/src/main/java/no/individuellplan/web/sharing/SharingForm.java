package no.individuellplan.web.sharing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Area;
import no.individuellplan.web.look.CommonTexts;
import no.individuellplan.web.look.DateInput;
import no.individuellplan.web.look.Form;

/** What the forms about sharing have in common: the areas, the last day, and what a child said. */
final class SharingForm {
    /** The field each reason is about. */
    static final Map<String, String> FIELDS = Map.of(
            "consent.answer.no-areas", "areas",
            "consent.answer.no-end", "until",
            "consent.answer.child-not-heard", "childsView",
            "consent.answer.child-objects", "childObjects");

    private SharingForm() {}

    static Form checked(Form form, CommonTexts texts) {
        return until(form) == null ? form.wrong("until", texts.dateWrong()) : form;
    }

    /** Null when it is not a date. */
    static LocalDate until(Form form) {
        return DateInput.read(form.value("until")).orElse(null);
    }

    static Set<Area> areas(Form form) {
        return Arrays.stream(Area.values())
                .filter(area -> form.chose("areas", area.name()))
                .collect(Collectors.toSet());
    }

    static boolean childObjects(Form form) {
        return form.chose("childObjects", "true");
    }
}
