package no.individuellplan.store.participant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.ParticipantId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.participant.Contribution;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.participant.Participants;
import no.individuellplan.store.access.Permitted;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Rows;

@ApplicationScoped
class PostgresParticipants implements Participants {
    private static final String VISIBLE =
            "select * from participant where " + Permitted.IN_AREA.formatted("PLAN") + " order by id";

    private final Rows rows;
    private final SystemView systemView;

    PostgresParticipants(Rows rows, SystemView systemView) {
        this.rows = rows;
        this.systemView = systemView;
    }

    @Override
    public Optional<Participant> find(ParticipantId id) {
        return rows.find(ParticipantRow.class, id.value()).map(ParticipantRow::participant);
    }

    @Override
    public List<Participant> of(PlanId plan) {
        return participants(
                rows.list(ParticipantRow.class, "from ParticipantRow where plan = ?1 order by id", plan.value()));
    }

    @Override
    public List<Participant> visible() {
        return participants(rows.listBySql(ParticipantRow.class, VISIBLE));
    }

    @Override
    public List<Participant> ofPerson(PersonId person) {
        return systemView.see(() -> participants(
                rows.list(ParticipantRow.class, "from ParticipantRow where person = ?1 order by id", person.value())));
    }

    @Override
    public void add(Participant participant) {
        rows.add(ParticipantRow.of(participant));
    }

    @Override
    public void save(Participant participant) {
        rows.save(ParticipantRow.of(participant));
    }

    @Override
    public List<Contribution> contributions(PlanId plan) {
        return rows
                .list(ContributionRow.class, "from ContributionRow where plan = ?1 order by id", plan.value())
                .stream()
                .map(ContributionRow::contribution)
                .toList();
    }

    @Override
    public void add(Contribution contribution) {
        rows.add(ContributionRow.of(contribution));
    }

    @Override
    public void save(Contribution contribution) {
        rows.save(ContributionRow.of(contribution));
    }

    private static List<Participant> participants(List<ParticipantRow> found) {
        return found.stream().map(ParticipantRow::participant).toList();
    }
}
