package no.individuellplan.web.pathway;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.RuleTexts;
import no.individuellplan.core.pathway.Care;
import no.individuellplan.core.pathway.CareLine;
import no.individuellplan.core.pathway.ReadCare;
import no.individuellplan.core.pathway.ReadCare.Standing;
import no.individuellplan.core.pathway.ReadCourses;
import no.individuellplan.core.pathway.rules.CareKind;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.look.DateInput;
import no.individuellplan.web.look.Form;

/** Fills the pages on treatment and the plan. */
@ApplicationScoped
class CareViews {
    private final ReadCare read;
    private final ReadCourses courses;
    private final CourseViews courseViews;
    private final CurrentLanguage language;
    private final Clock clock;

    CareViews(ReadCare read, ReadCourses courses, CourseViews courseViews, CurrentLanguage language, Clock clock) {
        this.read = read;
        this.courses = courses;
        this.courseViews = courseViews;
        this.language = language;
        this.clock = clock;
    }

    /** @throws no.individuellplan.core.access.NotVisible for one at work who has nothing to do with the treatment */
    TreatmentView atWork(Actor.Professional actor, PersonId person, Form form) {
        boolean onCourse = courses.mayOpen(actor, person);
        CareView lar = read.mayOpen(actor, person, CareKind.LAR) ? view(actor, person, CareKind.LAR, form) : null;
        boolean besides = onCourse || lar != null;
        CareView care =
                besides && !read.mayOpen(actor, person, CareKind.COMPULSORY) ? null : extract(actor, person, form);
        if (!onCourse) {
            return new TreatmentView((care == null ? lar : care).name(), care, lar, List.of(), null);
        }
        ReadCourses.Seen seen = courses.of(actor, person);
        return new TreatmentView(
                seen.person().name(),
                care,
                lar,
                courseViews.views(seen),
                seen.mayWrite() && seen.courses().stream().noneMatch(ReadCourses.Standing::lasts)
                        ? CoursePage.base(person)
                        : null);
    }

    /** @throws no.individuellplan.core.access.NotVisible for one at work who has nothing to do with the care */
    CareView extract(Actor.Professional actor, PersonId person, Form form) {
        return view(actor, person, CareKind.COMPULSORY, form);
    }

    private CareView view(Actor.Professional actor, PersonId person, CareKind kind, Form form) {
        return view(kind, read.of(actor, person, kind), form);
    }

    /** @throws no.individuellplan.core.access.NotVisible for anybody but the person */
    MyCareView mine(Actor actor, PersonId person) {
        return new MyCareView(
                read.mine(actor, person).stream()
                        .map(seen -> view(seen.care().orElseThrow().kind(), seen, Form.empty()))
                        .toList(),
                courseViews.views(courses.mine(actor, person)));
    }

    private CareView view(CareKind kind, Standing seen, Form form) {
        CareLine began = seen.care().map(Care::began).orElse(null);
        return new CareView(
                kind == CareKind.LAR,
                CarePage.base(seen.person().id()),
                seen.person().name(),
                seen.lasts(),
                began == null ? null : DateInput.write(began.day()),
                seen.care().map(Care::until).map(DateInput::write).orElse(null),
                began == null ? null : began.byName(),
                began == null ? null : began.organisation(),
                seen.plan()
                        .map(plan -> DateInput.write(LocalDate.ofInstant(plan.openedAt(), clock.getZone())))
                        .orElse(null),
                seen.coordinator().orElse(null),
                seen.care().map(Care::accounts).orElse(List.of()).reversed().stream()
                        .map(CareViews::account)
                        .toList(),
                seen.care().map(Care::offered).map(DateInput::write).orElse(null),
                RuleTexts.sentences(seen.asked(), language.language().locale()),
                DateInput.write(seen.today()),
                form);
    }

    private static CareView.Account account(CareLine line) {
        return new CareView.Account(
                line.says() == CareLine.Says.FOLLOWED_UP,
                DateInput.write(line.day()),
                line.words(),
                line.byName(),
                line.organisation());
    }
}
