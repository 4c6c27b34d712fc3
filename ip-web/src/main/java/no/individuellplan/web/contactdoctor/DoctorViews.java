package no.individuellplan.web.contactdoctor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.contactdoctor.ContactDoctor;
import no.individuellplan.core.contactdoctor.ReadContactDoctors;
import no.individuellplan.core.contactdoctor.ReadContactDoctors.Own;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.staff.Names;

/** Fills the pages on the contact doctor. */
@ApplicationScoped
@Transactional
class DoctorViews {
    private final ReadContactDoctors read;
    private final Names names;

    DoctorViews(ReadContactDoctors read, Names names) {
        this.read = read;
        this.names = names;
    }

    /** @throws NotVisible for one who names no contact doctor here */
    OwnDoctorsView own(Actor.Professional actor, PersonId person, Form form, boolean stale) {
        Own own = read.own(actor, person);
        return new OwnDoctorsView(
                DoctorPage.base(person),
                "/personer/" + person.value() + "/plan",
                own.person().name(),
                own.named().stream().map(one -> line(one, own)).toList(),
                form,
                stale);
    }

    /** @throws NotVisible for one who names no contact doctor here, and for one another service has named */
    LastDayView lastDay(Actor.Professional actor, PersonId person, UUID role, Form form, boolean stale) {
        Own own = read.own(actor, person);
        ContactDoctor named = own.named().stream()
                .filter(one -> one.role().equals(role))
                .findFirst()
                .orElseThrow(NotVisible::new);
        return new LastDayView(
                DoctorPage.base(person),
                own.person().name(),
                line(named, own),
                named.lines().size(),
                form,
                stale);
    }

    private DoctorView line(ContactDoctor one, Own own) {
        return DoctorView.of(one, names.unit(one.unit()), own.today(), true);
    }
}
