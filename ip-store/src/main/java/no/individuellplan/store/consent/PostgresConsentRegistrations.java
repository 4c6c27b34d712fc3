package no.individuellplan.store.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.consent.ConsentRegistration;
import no.individuellplan.core.consent.ConsentRegistrations;
import no.individuellplan.core.id.ConsentRegistrationId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.store.sql.Rows;

@ApplicationScoped
class PostgresConsentRegistrations implements ConsentRegistrations {
    private final Rows rows;

    PostgresConsentRegistrations(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void add(ConsentRegistration one) {
        rows.add(ConsentRegistrationRow.of(one));
    }

    @Override
    public void save(ConsentRegistration one) {
        rows.save(ConsentRegistrationRow.of(one));
    }

    @Override
    public Optional<ConsentRegistration> find(ConsentRegistrationId id) {
        return rows.find(ConsentRegistrationRow.class, id.value()).map(ConsentRegistrationRow::registration);
    }

    @Override
    public List<ConsentRegistration> of(PersonId person) {
        return rows
                .list(
                        ConsentRegistrationRow.class,
                        "from ConsentRegistrationRow where person = ?1 order by at desc, id desc",
                        person.value())
                .stream()
                .map(ConsentRegistrationRow::registration)
                .toList();
    }

    @Override
    public List<ConsentRegistration> visible() {
        return rows.list(ConsentRegistrationRow.class, "from ConsentRegistrationRow order by at, id").stream()
                .map(ConsentRegistrationRow::registration)
                .toList();
    }
}
