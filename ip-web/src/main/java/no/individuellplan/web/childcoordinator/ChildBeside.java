package no.individuellplan.web.childcoordinator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.CurrentActor;
import no.individuellplan.core.childcoordinator.ChildOnMyDay;
import no.individuellplan.core.childcoordinator.ReadChildCoordinator;
import no.individuellplan.core.law.RuleTexts;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.own.OwnPlan;
import no.individuellplan.web.staff.PlanAddress;

/** What stands on other pages about child coordinators: what waits on the day, and the way to the page. */
@Named("barnekoordinator")
@RequestScoped
public class ChildBeside {
    private final CurrentActor current;
    private final ChildOnMyDay day;
    private final ReadChildCoordinator read;
    private final CurrentLanguage language;
    private List<Row> rows;

    ChildBeside(CurrentActor current, ChildOnMyDay day, ReadChildCoordinator read, CurrentLanguage language) {
        this.current = current;
        this.day = day;
        this.read = read;
        this.language = language;
    }

    /** One child. @param asked the reader is asked @param holds the reader is child coordinator */
    public record Row(String href, String name, boolean asked, boolean holds, LocalDate eighteen, List<String> what) {}

    /** For the day of the one at work. Asked once a page. */
    public List<Row> rows() {
        if (rows == null) {
            rows = current.atWork()
                    .map(actor -> day.of(actor).stream().map(this::row).toList())
                    .orElse(List.of());
        }
        return rows;
    }

    /** The way to the page; null for one who has none. @param base the address of the plan */
    public String way(String base) {
        return PlanAddress.person(base)
                .filter(person -> current.atWork()
                        .filter(actor -> read.mayOpen(actor, person))
                        .isPresent())
                .map(ChildPage::base)
                .orElse(null);
    }

    /** The way to the page is shown to the family of a child, and to whoever has something there to read. */
    public boolean isOwn() {
        return current.get()
                .filter(actor -> switch (actor) {
                    case Actor.Citizen citizen -> read.concerns(citizen, citizen.person());
                    case Actor.Representative other -> read.concerns(other, OwnPlan.person(other));
                    case Actor.Professional _, Actor.Visitor _, Actor.System _ -> false;
                })
                .isPresent();
    }

    private Row row(ChildOnMyDay.Row one) {
        return new Row(
                ChildPage.base(one.person().id()),
                one.person().name(),
                one.asked(),
                one.holds(),
                one.eighteen(),
                RuleTexts.sentences(one.what(), language.language().locale()));
    }
}
