package no.individuellplan.web.plan.staff;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.plan.DescribePlan;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;

/** One of the texts of the plan, or why it is not relevant. The person's own words have no such page. */
@Path("/personer/{person}/plan/tekst/{text}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class TextPage {
    private final DescribePlan describe;
    private final OpenPlan open;
    private final Answers answers;
    private final AtWork atWork;

    TextPage(DescribePlan describe, OpenPlan open, Answers answers, AtWork atWork) {
        this.describe = describe;
        this.open = open;
        this.answers = answers;
        this.atWork = atWork;
    }

    @GET
    public TemplateInstance form(@PathParam("person") UUID person, @PathParam("text") String text) {
        return page(new PersonId(person), place(text), null, false);
    }

    @POST
    public Response save(
            @PathParam("person") UUID id, @PathParam("text") String text, MultivaluedMap<String, String> sent) {
        PersonId person = new PersonId(id);
        TextPlace place = place(text);
        Form form = Form.of(sent);
        return answers.saving(
                form,
                () -> describe.write(
                                atWork.actor(),
                                open.planOf(person),
                                place.kind(),
                                form.value("text"),
                                form.value("notRelevant"),
                                Answers.version(form))
                        .version(),
                () -> Back.to(Head.base(person)).saying(Said.SAVED),
                (again, stale) -> page(person, place, again, stale));
    }

    private TemplateInstance page(PersonId person, TextPlace place, Form form, boolean stale) {
        FormPage page = open.readWhole(person, plan -> {
            Written stands = Written.of(plan.body(), place);
            Form filled = Form.empty()
                    .with("text", stands.text() == null ? "" : stands.text())
                    .with("notRelevant", stands.notRelevant() == null ? "" : stands.notRelevant());
            return FormPage.of(
                    Head.of(plan.person(), plan.body().plan()),
                    form,
                    stale,
                    filled,
                    stands.version(),
                    Standing.by(stands.by(), stands.at())
                            .with(Standing.What.TEXT, stands.text())
                            .with(Standing.What.NOT_RELEVANT, stands.notRelevant()));
        });
        return FormTemplates.text(page, place);
    }

    private static TextPlace place(String word) {
        return TextPlace.toWrite(word).orElseThrow(NotVisible::new);
    }
}
