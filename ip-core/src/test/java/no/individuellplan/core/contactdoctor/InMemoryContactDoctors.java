package no.individuellplan.core.contactdoctor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.id.ParticipantId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;

/** Contact doctors, each an item of health. */
public final class InMemoryContactDoctors implements ContactDoctors {
    private final Table<DoctorLine> lines;

    public InMemoryContactDoctors(Memory memory) {
        lines = memory.table(
                "contact_doctor_line", DoctorLine::id, line -> new Place(line.person(), Area.HEALTH, line.role()));
    }

    @Override
    public void add(DoctorLine line) {
        if (lines.all().stream()
                .anyMatch(one -> one.participant().equals(line.participant()) && one.number() == line.number())) {
            throw new StaleVersion();
        }
        lines.add(line);
    }

    @Override
    public List<ContactDoctor> of(PlanId plan) {
        return ContactDoctor.sorted(lines.seen(line -> line.plan().equals(plan)));
    }

    @Override
    public List<ContactDoctor> visible() {
        return ContactDoctor.sorted(lines.seen(line -> true));
    }

    @Override
    public Optional<ContactDoctor> find(UUID role) {
        return ContactDoctor.sorted(lines.seen(line -> line.role().equals(role))).stream()
                .findFirst();
    }

    @Override
    public List<ContactDoctor> namedBy(ParticipantId participant) {
        return ContactDoctor.sorted(lines.where(line -> line.participant().equals(participant)));
    }

    /** Past any permit. */
    public List<DoctorLine> all() {
        return lines.all();
    }
}
