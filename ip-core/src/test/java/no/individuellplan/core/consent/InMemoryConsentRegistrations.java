package no.individuellplan.core.consent;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.AccessFacts.ToConfirm;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.ConsentRegistrationId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Table;

/** Consents on paper, each seen by those who may see the consents, or that one. */
public final class InMemoryConsentRegistrations implements ConsentRegistrations {
    private final Table<ConsentRegistration> rows;

    public InMemoryConsentRegistrations(Memory memory) {
        rows = memory.table(
                "consent_registration",
                ConsentRegistration::id,
                one -> new Place(one.person(), Area.CONSENT, one.id().value()));
    }

    @Override
    public void add(ConsentRegistration one) {
        rows.add(one);
    }

    @Override
    public void save(ConsentRegistration one) {
        rows.save(one);
    }

    @Override
    public Optional<ConsentRegistration> find(ConsentRegistrationId id) {
        return rows.seen(id);
    }

    @Override
    public List<ConsentRegistration> of(PersonId person) {
        return rows.seen(one -> one.person().equals(person)).stream()
                .sorted(Comparator.comparing(ConsentRegistration::at).reversed())
                .toList();
    }

    @Override
    public List<ConsentRegistration> visible() {
        return rows.seen(one -> true).stream()
                .sorted(Comparator.comparing(ConsentRegistration::at))
                .toList();
    }

    /** As access asks for it. */
    public List<ToConfirm> toConfirm(PersonId person) {
        return rows.where(one -> one.person().equals(person) && one.waits()).stream()
                .map(one -> new ToConfirm(one.id().value(), one.colleague().value()))
                .toList();
    }

    /** Past any permit. */
    public List<ConsentRegistration> all() {
        return rows.all();
    }
}
