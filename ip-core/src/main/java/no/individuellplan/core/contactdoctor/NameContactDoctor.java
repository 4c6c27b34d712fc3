package no.individuellplan.core.contactdoctor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.contactdoctor.rules.DoctorRules;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.participant.Participant;

/** A specialist service that takes part says who its contact doctor is (PBRL-03, IPF-10 g). */
@ApplicationScoped
public class NameContactDoctor {
    private final DoctorDesk desk;

    NameContactDoctor(DoctorDesk desk) {
        this.desk = desk;
    }

    /**
     * @param doctor by name
     * @param from first day, Europe/Oslo
     * @param until last day; null while none is set
     * @throws RuleViolation with every reason of {@link DoctorRules}
     * @throws NotVisible for one who does not work with the plan
     */
    @Transactional
    public void name(Actor.Professional actor, PersonId person, String doctor, LocalDate from, LocalDate until) {
        Participant place = desk.allow(actor, person, null, doctor, from, until);
        desk.write(actor, place, null, doctor, from, until, desk.next(place));
    }
}
