package no.individuellplan.web.contactdoctor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.CurrentActor;
import no.individuellplan.core.contactdoctor.DoctorsOnMyDay;
import no.individuellplan.core.contactdoctor.ReadContactDoctors;
import no.individuellplan.core.law.RuleTexts;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.staff.PlanAddress;

/** What stands on other pages about contact doctors: who ends soon, and the way to the page. */
@Named("kontaktlege")
@RequestScoped
public class DoctorBeside {
    private final CurrentActor current;
    private final DoctorsOnMyDay day;
    private final ReadContactDoctors read;
    private final CurrentLanguage language;
    private List<Row> rows;

    DoctorBeside(CurrentActor current, DoctorsOnMyDay day, ReadContactDoctors read, CurrentLanguage language) {
        this.current = current;
        this.day = day;
        this.read = read;
        this.language = language;
    }

    /** One contact doctor who ends soon. @param name of the person */
    public record Row(String href, String name, String doctor, LocalDate until, List<String> what) {}

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
                        .filter(actor -> read.mayWrite(actor, person))
                        .isPresent())
                .map(DoctorPage::base)
                .orElse(null);
    }

    private Row row(DoctorsOnMyDay.Row one) {
        return new Row(
                DoctorPage.base(one.person().id()),
                one.person().name(),
                one.doctor(),
                one.until(),
                RuleTexts.sentences(one.what(), language.language().locale()));
    }
}
