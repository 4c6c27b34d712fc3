package no.individuellplan.store.contactdoctor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.contactdoctor.ContactDoctor;
import no.individuellplan.core.contactdoctor.ContactDoctors;
import no.individuellplan.core.contactdoctor.DoctorLine;
import no.individuellplan.core.id.ParticipantId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresContactDoctors implements ContactDoctors {
    private final Sql sql;
    private final SystemView systemView;

    PostgresContactDoctors(Sql sql, SystemView systemView) {
        this.sql = sql;
        this.systemView = systemView;
    }

    @Override
    public void add(DoctorLine line) {
        systemView.run(() -> sql.run(
                "insert into contact_doctor_line (id, person_id, plan_id, participant_id, number, role, unit_id, doctor,"
                        + " valid_from, valid_until, by, by_name, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                line.id(),
                line.person(),
                line.plan(),
                line.participant(),
                line.number(),
                line.role(),
                line.unit(),
                line.doctor(),
                line.from(),
                line.until(),
                line.by(),
                line.byName(),
                line.at()));
    }

    @Override
    public List<ContactDoctor> of(PlanId plan) {
        return ContactDoctor.sorted(sql.list(DoctorQuestions.OF_PLAN, plan));
    }

    @Override
    public List<ContactDoctor> visible() {
        return ContactDoctor.sorted(sql.list(DoctorQuestions.VISIBLE));
    }

    @Override
    public Optional<ContactDoctor> find(UUID role) {
        return ContactDoctor.sorted(sql.list(DoctorQuestions.OF_ROLE, role)).stream()
                .findFirst();
    }

    @Override
    public List<ContactDoctor> namedBy(ParticipantId participant) {
        return systemView.see(() -> ContactDoctor.sorted(sql.list(DoctorQuestions.OF_PARTICIPANT, participant)));
    }
}
