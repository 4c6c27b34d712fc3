package no.individuellplan.core.need;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;

/** Needs and the reports they began with. */
public final class InMemoryNeeds implements Needs {
    private final Table<Need> needs;
    private final Table<NeedReport> reports;

    public InMemoryNeeds(Memory memory) {
        needs = memory.table(
                "need",
                Need::id,
                one -> new Place(one.person(), Area.NEED, one.id().value()));
        reports = memory.table(
                "need_report",
                NeedReport::id,
                one -> new Place(one.person(), Area.NEED, one.need().value()));
    }

    @Override
    public Optional<Need> find(NeedId id) {
        return needs.seen(id);
    }

    @Override
    public Optional<Need> newestOf(PersonId person) {
        return needs.where(one -> one.person().equals(person)).stream().max(Comparator.comparing(Need::reportedAt));
    }

    @Override
    public List<Need> visible() {
        return needs.seen(one -> true).stream()
                .sorted(Comparator.comparing(Need::reportedAt))
                .toList();
    }

    @Override
    public void add(Need need) {
        needs.add(need);
    }

    @Override
    public void save(Need need) {
        needs.save(need);
    }

    @Override
    public void add(NeedReport report) {
        reports.add(report);
    }

    @Override
    public List<NeedReport> reportsOf(NeedId need) {
        return reports.seen(one -> one.need().equals(need)).stream()
                .sorted(Comparator.comparing(NeedReport::at))
                .toList();
    }

    @Override
    public boolean alreadyReported(NeedReport report) {
        return !reports.where(one -> one.need().equals(report.need())
                        && one.reporter().equals(report.reporter())
                        && one.why().equals(report.why()))
                .isEmpty();
    }

    /** Past any permit. */
    public List<Need> all() {
        return needs.all();
    }

    /** Past any permit. */
    public List<NeedReport> allReports() {
        return reports.all();
    }
}
