package no.individuellplan.web.plan.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.id.FollowUpId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.message.MessageFormat.NamedService;
import no.individuellplan.core.message.ReadNamedServices;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.staff.AtWork;

/** What a message names for one person, for the pages of that person's plan. Asked inside a transaction. */
@ApplicationScoped
class NamedServices {
    private final ReadNamedServices read;
    private final AtWork atWork;

    NamedServices(ReadNamedServices read, AtWork atWork) {
        this.read = read;
        this.atWork = atWork;
    }

    /** @param thread where the message is read */
    record Found(String thread, List<NamedService> services) {}

    /** @throws NotVisible for a message about somebody else */
    Found of(PersonId person, UUID followUp) {
        ReadNamedServices.Named named = read.of(atWork.actor(), new FollowUpId(followUp));
        if (!named.followUp().person().equals(person)) {
            throw new NotVisible();
        }
        return new Found(named.followUp().thread().toString(), named.services());
    }

    /**
     * The form of a measure, as one of the services would have it filled in.
     *
     * @throws NotVisible also without such a service
     */
    Form filled(PersonId person, UUID followUp, int at) {
        List<NamedService> services = of(person, followUp).services();
        if (at < 0 || at >= services.size()) {
            throw new NotVisible();
        }
        NamedService one = services.get(at);
        return Form.empty()
                .with("what", one.name())
                .with("how", one.description().equals(one.name()) ? "" : one.description());
    }
}
