package no.individuellplan.store.relocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.RelocationId;
import no.individuellplan.core.relocation.Relocation;
import no.individuellplan.core.relocation.Relocations;
import no.individuellplan.store.sql.Rows;

@ApplicationScoped
class PostgresRelocations implements Relocations {
    private final Rows rows;

    PostgresRelocations(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void add(Relocation one) {
        rows.add(RelocationRow.of(one));
    }

    @Override
    public void save(Relocation one) {
        rows.save(RelocationRow.of(one));
    }

    @Override
    public Optional<Relocation> find(RelocationId id) {
        return rows.find(RelocationRow.class, id.value()).map(RelocationRow::relocation);
    }

    @Override
    public List<Relocation> of(PersonId person) {
        return rows
                .list(
                        RelocationRow.class,
                        "from RelocationRow where person = ?1 order by at desc, id desc",
                        person.value())
                .stream()
                .map(RelocationRow::relocation)
                .toList();
    }

    @Override
    public List<Relocation> visible() {
        return rows.list(RelocationRow.class, "from RelocationRow order by at, id").stream()
                .map(RelocationRow::relocation)
                .toList();
    }
}
