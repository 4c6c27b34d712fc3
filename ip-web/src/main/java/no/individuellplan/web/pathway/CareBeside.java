package no.individuellplan.web.pathway;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.CurrentActor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleTexts;
import no.individuellplan.core.pathway.CareOnMyDay;
import no.individuellplan.core.pathway.CoursesOnMyDay;
import no.individuellplan.core.pathway.ReadCare;
import no.individuellplan.core.pathway.ReadCourses;
import no.individuellplan.core.pathway.rules.CareKind;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.staff.PlanAddress;

/** What stands on other pages about treatment and the plan: the day's looks, and the way to the page. */
@Named("care")
@RequestScoped
public class CareBeside {
    private final CurrentActor current;
    private final CareOnMyDay day;
    private final ReadCare read;
    private final CoursesOnMyDay courseDay;
    private final ReadCourses courses;
    private final CurrentLanguage language;
    private List<Look> looks;
    private List<Due> due;

    CareBeside(
            CurrentActor current,
            CareOnMyDay day,
            ReadCare read,
            CoursesOnMyDay courseDay,
            ReadCourses courses,
            CurrentLanguage language) {
        this.current = current;
        this.day = day;
        this.read = read;
        this.courseDay = courseDay;
        this.courses = courses;
        this.language = language;
    }

    /** One person whose plan waits to be looked at. */
    public record Look(String href, String name, List<String> what) {}

    /** For the day of the one at work. Asked once a page. */
    public List<Look> looks() {
        if (looks == null) {
            looks = current.atWork()
                    .map(actor -> day.of(actor).stream().map(this::look).toList())
                    .orElse(List.of());
        }
        return looks;
    }

    /** One course that asks for something. @param deadline what is about a right, apart from the rest */
    public record Due(String href, String name, List<String> deadline, List<String> other) {}

    /** For the day of the one at work. Asked once a page. */
    public List<Due> due() {
        if (due == null) {
            due = current.atWork()
                    .map(actor -> courseDay.of(actor).stream().map(this::due).toList())
                    .orElse(List.of());
        }
        return due;
    }

    /** The way to the page on treatment; null for one who has none. @param base the address of the plan */
    public String way(String base) {
        return PlanAddress.person(base).map(this::wayTo).orElse(null);
    }

    /** As {@link #way}. @param person an id */
    public String wayTo(String person) {
        return wayTo(PersonId.of(person));
    }

    private String wayTo(PersonId person) {
        return current.atWork()
                .filter(atWork -> Stream.of(CareKind.values()).anyMatch(kind -> read.mayOpen(atWork, person, kind))
                        || courses.mayOpen(atWork, person))
                .map(atWork -> CarePage.base(person))
                .orElse(null);
    }

    /** One's own is for oneself: the way is not shown to those who act for another. */
    public boolean isOwn() {
        return current.get().filter(Actor.Citizen.class::isInstance).isPresent();
    }

    private Look look(CareOnMyDay.ToLookAt one) {
        return new Look(CarePage.base(one.person().id()), one.person().name(), sentences(one.what()));
    }

    private Due due(CoursesOnMyDay.Due one) {
        return new Due(
                CoursePage.base(one.person().id()) + "/" + one.course(),
                one.person().name(),
                sentences(one.deadline()),
                sentences(one.other()));
    }

    private List<String> sentences(List<Reason> reasons) {
        return RuleTexts.sentences(reasons, language.language().locale());
    }
}
