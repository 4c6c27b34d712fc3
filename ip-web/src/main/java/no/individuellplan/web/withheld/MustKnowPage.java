package no.individuellplan.web.withheld;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.plan.ReadToldToParent;
import no.individuellplan.core.plan.ToldToParent;
import no.individuellplan.web.look.DateWords;
import no.individuellplan.web.own.OwnActor;
import no.individuellplan.web.staff.Words;

/** What a parent must know to take care of somebody under 18, also of one whose plan they do not see (PBRL-17). */
@Path(MustKnowPage.BASE)
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MustKnowPage {
    static final String BASE = "/min-plan/fortalt";

    private final OwnActor own;
    private final ReadToldToParent told;
    private final Words words;

    MustKnowPage(OwnActor own, ReadToldToParent told, Words words) {
        this.own = own;
        this.told = told;
        this.words = words;
    }

    @GET
    @Transactional
    public TemplateInstance page() {
        KeptTexts say = words.in(KeptTexts.class);
        return KeptTemplates.mustKnow(OwnActor.themself(own.who()).map(told::of).orElse(List.of()).stream()
                .map(one -> line(one, say))
                .toList());
    }

    private static MustKnowLine line(ToldToParent one, KeptTexts say) {
        return new MustKnowLine(
                one.child(),
                one.kind() == null ? say.somethingElse() : say.thingKind(one.kind()),
                one.words(),
                one.line().why(),
                one.line().byName(),
                LocalDate.ofInstant(one.line().at(), DateWords.NORWAY));
    }
}
