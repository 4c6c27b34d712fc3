package no.individuellplan.web.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.coordinator.AskCoordinator;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.need.ReadNeeds;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Sent;
import no.individuellplan.web.staff.Answers;

/** The form that asks somebody to coordinate. */
@ApplicationScoped
class CoordinatorRequest {
    private static final String WHOM = "whom";

    private final ReadNeeds readNeeds;
    private final AskCoordinator askCoordinator;

    CoordinatorRequest(ReadNeeds readNeeds, AskCoordinator askCoordinator) {
        this.readNeeds = readNeeds;
        this.askCoordinator = askCoordinator;
    }

    Form checked(Form form, NeedTexts texts) {
        return chosen(form).isPresent() ? form : form.wrong(WHOM, texts.nobodyChosen());
    }

    void send(Actor.Professional actor, NeedId need, Form form) {
        EmploymentId whom = new EmploymentId(chosen(form).orElseThrow());
        askCoordinator.ask(actor, readNeeds.one(actor, need).need().person(), Answers.version(form), whom);
    }

    private static Optional<UUID> chosen(Form form) {
        return Optional.ofNullable(Sent.id(form, WHOM, whom -> whom));
    }
}
