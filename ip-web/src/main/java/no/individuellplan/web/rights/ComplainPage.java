package no.individuellplan.web.rights;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.LegalChoices;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.rights.Complain;
import no.individuellplan.core.rights.ComplaintForm;
import no.individuellplan.core.rights.rules.ComplaintAbout;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.Sent;
import no.individuellplan.web.own.OwnActor;
import no.individuellplan.web.own.OwnPlan;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.Words;

/** The person complains; from 12 on their own. */
@Path("/min-plan/klage")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ComplainPage {
    private final OwnActor own;
    private final Complain complain;
    private final LegalChoices choices;
    private final Answers answers;
    private final Words words;

    ComplainPage(OwnActor own, Complain complain, LegalChoices choices, Answers answers, Words words) {
        this.own = own;
        this.complain = complain;
        this.choices = choices;
        this.answers = answers;
        this.words = words;
    }

    @GET
    public TemplateInstance form() {
        return page(own.who(), Form.empty());
    }

    @POST
    public Response send(MultivaluedMap<String, String> sent) {
        Actor actor = own.who();
        Form form = answers.withDates(Form.of(sent), "knownOn");
        return answers.to(
                form,
                () -> complain.complain(actor, OwnPlan.person(actor), typed(form)),
                () -> Back.to(MyRightsPage.HERE).saying(Said.COMPLAINT_SENT),
                (again, stale) -> page(actor, again));
    }

    private TemplateInstance page(Actor actor, Form form) {
        RightsTexts say = words.in(RightsTexts.class);
        return RightsTemplates.complain(new ComplainView(
                Arrays.stream(ComplaintAbout.values())
                        .map(one -> new Choice(
                                one.name(), say.about(one), say.aboutHint(one.weeks(choices), say.body(one.body()))))
                        .toList(),
                complain.decisionMakers(actor, OwnPlan.person(actor)).stream()
                        .map(unit -> new Choice(unit.id().toString(), unit.name()))
                        .toList(),
                actor instanceof Actor.Representative other && other.kind() == Representation.Kind.ATTORNEY,
                form));
    }

    private static ComplaintForm typed(Form form) {
        return new ComplaintForm(
                Sent.constant(form, "about", ComplaintAbout.class).orElse(null),
                Sent.id(form, "unit", UnitId::new),
                form.value("words"),
                Answers.date(form, "knownOn"),
                form.value("authority"));
    }
}
