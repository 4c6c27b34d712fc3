package no.individuellplan.core.oversight.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;

/** What one at work did in the log on one day, Europe/Oslo, in the order it was done. @param name as the log has it */
public record ActorsDay(EmploymentId actor, String name, AgencyId agency, LocalDate day, List<Look> looks) {
    public ActorsDay {
        looks = List.copyOf(looks);
    }

    List<Look> where(Predicate<Look> wanted) {
        return looks.stream().filter(wanted).toList();
    }

    /** The wanted ones that are about somebody, by whom. */
    Map<PersonId, List<Look>> byPerson(Predicate<Look> wanted) {
        return looks.stream()
                .filter(look -> look.person() != null)
                .filter(wanted)
                .collect(Collectors.groupingBy(Look::person, LinkedHashMap::new, Collectors.toList()));
    }
}
