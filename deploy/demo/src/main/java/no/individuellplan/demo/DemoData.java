package no.individuellplan.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.TakeInRegisters;
import no.individuellplan.core.agency.ServedHere;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Fills an empty database with the invented people when {@code ip.demo.data=true}; leaves any other as it is. Their plans are
 * where the municipality is served that keeps them.
 */
@ApplicationScoped
class DemoData {
    private static final Logger LOG = Logger.getLogger(DemoData.class);
    private final boolean wanted;
    private final ServedHere here;
    private final TakeInRegisters registers;
    private final DemoRegisters people;
    private final DemoPlans plans;
    private final DemoOddAccess oddAccess;
    private final DemoRights rights;
    private final DemoBreach breach;
    private final DemoCare care;
    private final DemoChild child;
    private final DemoDoctor doctor;
    private final DemoNotice notice;

    DemoData(
            @ConfigProperty(name = "ip.demo.data", defaultValue = "false") boolean wanted,
            ServedHere here,
            TakeInRegisters registers,
            DemoRegisters people,
            DemoPlans plans,
            DemoOddAccess oddAccess,
            DemoRights rights,
            DemoBreach breach,
            DemoCare care,
            DemoChild child,
            DemoDoctor doctor,
            DemoNotice notice) {
        this.wanted = wanted;
        this.here = here;
        this.registers = registers;
        this.people = people;
        this.plans = plans;
        this.oddAccess = oddAccess;
        this.rights = rights;
        this.breach = breach;
        this.care = care;
        this.child = child;
        this.doctor = doctor;
        this.notice = notice;
    }

    void fill(@Observes StartupEvent event) {
        if (wanted && Acting.as(DemoRegisters.REGISTER, registers::empty)) {
            people.takeIn();
            if (!here.serves(DemoRegisters.FJELLVIK)) {
                LOG.info("The invented people are in place; their plans are kept elsewhere");
                return;
            }
            plans.make();
            oddAccess.make();
            rights.make();
            breach.make();
            care.make();
            child.make();
            doctor.make();
            Acting.run(DemoRegisters.REGISTER, notice::make);
            LOG.info("The invented people and their plans are in place");
        }
    }
}
