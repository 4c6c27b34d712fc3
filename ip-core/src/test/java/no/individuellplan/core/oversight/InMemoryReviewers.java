package no.individuellplan.core.oversight;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;

/** Who reviews the log of which organisation. */
public final class InMemoryReviewers implements Reviewers {
    private record Reviewer(EmploymentId employment, AgencyId agency, LocalDate from, LocalDate until) {
        boolean on(LocalDate date) {
            return !date.isBefore(from) && (until == null || !date.isAfter(until));
        }
    }

    private final Table<Reviewer> reviewers;

    public InMemoryReviewers(Memory memory) {
        reviewers = memory.table("log_reviewer", one -> one, one -> new Place(null, null, null));
    }

    @Override
    public Set<AgencyId> reviewedBy(EmploymentId employment, LocalDate date) {
        return reviewers.where(one -> one.employment().equals(employment) && one.on(date)).stream()
                .map(Reviewer::agency)
                .collect(Collectors.toSet());
    }

    @Override
    public void add(EmploymentId employment, AgencyId agency, LocalDate from, LocalDate until) {
        reviewers.add(new Reviewer(employment, agency, from, until));
    }
}
