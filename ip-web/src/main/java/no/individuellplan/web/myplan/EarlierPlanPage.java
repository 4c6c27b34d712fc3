package no.individuellplan.web.myplan;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.plan.ReadOwnPlan;
import no.individuellplan.web.look.DateWords;
import no.individuellplan.web.own.Names;
import no.individuellplan.web.own.OwnActor;

/** A plan that has ended is still the person's to read (PBRL-32). */
@Path("/min-plan/tidligere/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class EarlierPlanPage {
    private final OwnActor own;
    private final ReadOwnPlan read;
    private final Names names;
    private final Clock clock;

    EarlierPlanPage(OwnActor own, ReadOwnPlan read, Names names, Clock clock) {
        this.own = own;
        this.read = read;
        this.names = names;
        this.clock = clock;
    }

    @GET
    @Transactional
    public TemplateInstance plan(@PathParam("id") UUID id) {
        Actor actor = own.who();
        PlanView.ForPerson mine = read.read(actor, new PlanId(id));
        PlanView.Body body =
                mine.body().filter(one -> !one.plan().state().open()).orElseThrow(NotVisible::new);
        Steps steps = new Steps(mine, body, names);
        return MyPlanTemplates.earlier(new EarlierPlanView(
                begun(body.plan()),
                body.plan().endedWhy(),
                texts(body),
                steps.goals(),
                steps.loose().orElse(null),
                Facts.frame(body, names, LocalDate.now(clock))));
    }

    static LocalDate begun(IndividualPlan plan) {
        return plan.openedAt().atZone(DateWords.NORWAY).toLocalDate();
    }

    private static List<EarlierPlanView.Text> texts(PlanView.Body body) {
        return body.texts().stream()
                .filter(text -> text.text() != null)
                .map(text -> new EarlierPlanView.Text(text.kind(), text.text()))
                .toList();
    }
}
