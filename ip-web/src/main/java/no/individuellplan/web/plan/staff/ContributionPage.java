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
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.participant.Contribution;
import no.individuellplan.core.participant.WriteContribution;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;

/** What one party will contribute: the person, a service, or next of kin (IPF-10 d). */
@Path("/personer/{person}/plan/bidrag")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ContributionPage {
    private final WriteContribution write;
    private final OpenPlan open;
    private final Parties parties;
    private final Answers answers;
    private final AtWork atWork;

    ContributionPage(WriteContribution write, OpenPlan open, Parties parties, Answers answers, AtWork atWork) {
        this.write = write;
        this.open = open;
        this.parties = parties;
        this.answers = answers;
        this.atWork = atWork;
    }

    /** The party of a new line: {@code personen}, {@code andre} for next of kin, or the id of a unit that takes part. */
    @GET
    @Path("ny/{party}")
    public TemplateInstance first(@PathParam("person") UUID person, @PathParam("party") String party) {
        return page(new PersonId(person), "ny/" + party, null, false);
    }

    @POST
    @Path("ny/{party}")
    public Response add(
            @PathParam("person") UUID person, @PathParam("party") String party, MultivaluedMap<String, String> sent) {
        return save(new PersonId(person), "ny/" + party, Form.of(sent));
    }

    @GET
    @Path("{line}")
    public TemplateInstance form(@PathParam("person") UUID person, @PathParam("line") UUID line) {
        return page(new PersonId(person), line.toString(), null, false);
    }

    @POST
    @Path("{line}")
    public Response change(
            @PathParam("person") UUID person, @PathParam("line") UUID line, MultivaluedMap<String, String> sent) {
        return save(new PersonId(person), line.toString(), Form.of(sent));
    }

    private Response save(PersonId person, String address, Form form) {
        Parties.Party party = open.readAny(person, plan -> parties.party(plan, address));
        return answers.to(
                form,
                () -> write.write(
                        atWork.actor(),
                        open.planOf(person),
                        party.unit(),
                        party.who().isEmpty() ? form.value("who") : party.who(),
                        form.value("text"),
                        Answers.version(form)),
                () -> Back.to(Head.base(person)).saying(Said.CONTRIBUTION_SAVED),
                (again, stale) -> page(person, address, again, stale));
    }

    private TemplateInstance page(PersonId person, String address, Form form, boolean stale) {
        return open.readAny(person, plan -> {
            Parties.Party party = parties.party(plan, address);
            Optional<Contribution> stands =
                    standing(plan, party.who().isEmpty() && form != null ? form.value("who") : party.who());
            Head head = plan.head();
            String text = stands.map(Contribution::text).orElse("");
            FormPage page = FormPage.of(
                    head,
                    form,
                    stale,
                    Form.empty().with("text", text),
                    stands.map(Contribution::version).orElse(-1L),
                    Standing.now().with(Standing.What.TEXT, text));
            return FormTemplates.contribution(page, party.shown(head.name()), head.base() + "/bidrag/" + address);
        });
    }

    private static Optional<Contribution> standing(Working plan, String who) {
        return plan.body().contributions().stream()
                .filter(one -> one.who().equals(who))
                .findFirst();
    }
}
