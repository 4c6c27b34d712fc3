package no.individuellplan.web.need;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.coordinator.AskCoordinator;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.need.ReadNeeds;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Language;

/** The form that asks somebody to coordinate. */
@ApplicationScoped
class CoordinatorRequest {
    private final ReadNeeds readNeeds;
    private final AskCoordinator askCoordinator;

    CoordinatorRequest(ReadNeeds readNeeds, AskCoordinator askCoordinator) {
        this.readNeeds = readNeeds;
        this.askCoordinator = askCoordinator;
    }

    Form checked(Form form, Language language) {
        NeedTexts texts = MessageBundles.get(NeedTexts.class, Localized.Literal.of(language.tag()));
        return chosen(form).isPresent() ? form : form.wrong("employee", texts.nobodyChosen());
    }

    void send(Actor.Professional actor, NeedId need, Form form) {
        EmploymentId whom = new EmploymentId(chosen(form).orElseThrow());
        askCoordinator.ask(actor, readNeeds.one(actor, need).need().person(), form.version(), whom);
    }

    private static Optional<UUID> chosen(Form form) {
        try {
            return Optional.of(UUID.fromString(form.value("employee")));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }
}
