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
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Rows;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresParticipants implements Participants {
    private final Rows rows;
    private final Sql sql;
    private final SystemView systemView;

    PostgresParticipants(Rows rows, Sql sql, SystemView systemView) {
        this.rows = rows;
        this.sql = sql;
        this.systemView = systemView;
    }

    @Override
    public Optional<Participant> find(ParticipantId id) {
        return sql.first(ParticipantQuestions.ONE, id);
    }

    @Override
    public List<Participant> of(PlanId plan) {
        return sql.list(ParticipantQuestions.OF_PLAN, plan);
    }

    @Override
    public List<Participant> visible() {
        return sql.list(ParticipantQuestions.VISIBLE);
    }

    @Override
    public List<Participant> ofPerson(PersonId person) {
        return systemView.list(ParticipantQuestions.OF_PERSON, person);
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
        return sql.list(ParticipantQuestions.CONTRIBUTIONS_OF_PLAN, plan);
    }

    @Override
    public void add(Contribution contribution) {
        rows.add(ContributionRow.of(contribution));
    }

    @Override
    public void save(Contribution contribution) {
        rows.save(ContributionRow.of(contribution));
    }
}
