package no.individuellplan.web.myplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.need.NeedForm;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.DateInput;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.own.OwnPlan;

/**
 * Fills a report of one's own need with what is registered, so that nobody types what is known. Whom no service has
 * registered says name and birth date too; the number is the one they logged in with.
 */
@ApplicationScoped
class AskingPerson {
    private final Persons persons;
    private final Agencies agencies;

    AskingPerson(Persons persons, Agencies agencies) {
        this.persons = persons;
        this.agencies = agencies;
    }

    @Transactional
    AskForPlanView view(Actor actor, Form form) {
        Optional<Person> known = known(actor);
        List<Choice> municipalities = agencies.agencies().stream()
                .filter(agency -> agency.kind() == Agency.Kind.MUNICIPALITY)
                .map(agency -> new Choice(agency.id().toString(), agency.name()))
                .toList();
        return new AskForPlanView(
                known.isPresent(), known.map(Person::birthDate).isPresent(), municipalities, form);
    }

    @Transactional
    NeedForm form(Actor actor, Form form) {
        Optional<Person> known = known(actor);
        return new NeedForm(
                number(actor, known),
                known.map(Person::givenName).orElse(form.value("givenName")),
                known.map(Person::familyName).orElse(form.value("familyName")),
                known.map(Person::birthDate).orElseGet(() -> typed(form)),
                agency(form.value("municipality")),
                form.value("why"),
                form.value("wish"),
                true);
    }

    private Optional<Person> known(Actor actor) {
        return actor instanceof Actor.Visitor ? Optional.empty() : persons.find(OwnPlan.person(actor));
    }

    private static String number(Actor actor, Optional<Person> known) {
        return actor instanceof Actor.Visitor visitor
                ? visitor.nationalId().digits()
                : known.flatMap(Person::currentNationalId)
                        .map(NationalId::digits)
                        .orElseThrow(NotVisible::new);
    }

    private static LocalDate typed(Form form) {
        return DateInput.read(form.value("birthDate")).orElse(null);
    }

    private static AgencyId agency(String id) {
        try {
            return new AgencyId(UUID.fromString(id));
        } catch (IllegalArgumentException notChosen) {
            return null;
        }
    }
}
