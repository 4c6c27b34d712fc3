package no.individuellplan.web.emergency;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.emergency.EmergencyAccess;
import no.individuellplan.core.emergency.OpenInEmergency;
import no.individuellplan.core.law.LegalChoices;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;
import no.individuellplan.web.staff.Words;
import no.individuellplan.web.words.ChosenArea;
import no.individuellplan.web.words.StateTexts;

/** Health personnel open a few areas of somebody's plan because it is urgent. */
@Path("/arbeid/nodinnsyn")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class EmergencyPage {
    private final AtWork atWork;
    private final OpenInEmergency open;
    private final LegalChoices choices;
    private final Answers answers;
    private final Words words;

    EmergencyPage(AtWork atWork, OpenInEmergency open, LegalChoices choices, Answers answers, Words words) {
        this.atWork = atWork;
        this.open = open;
        this.choices = choices;
        this.answers = answers;
        this.words = words;
    }

    @GET
    public TemplateInstance form() {
        atWork.actor();
        return page(Form.empty());
    }

    @POST
    public Response open(MultivaluedMap<String, String> sent) {
        Actor.Professional actor = atWork.actor();
        Form form = Form.of(sent);
        AtomicReference<EmergencyAccess> opened = new AtomicReference<>();
        return answers.to(
                form,
                () -> opened.set(open.open(
                        actor, form.value("nationalId"), areas(form), form.value("reason"), form.value("despite"))),
                () -> Back.to("/personer/" + opened.get().person() + "/plan").saying(Said.EMERGENCY_OPENED),
                (again, stale) -> page(again));
    }

    private TemplateInstance page(Form form) {
        return EmergencyTemplates.open(new EmergencyView(
                Area.SHAREABLE.stream()
                        .sorted()
                        .map(area -> new Choice(
                                area.name(), words.in(StateTexts.class).area(area)))
                        .toList(),
                choices.emergencyHours(),
                choices.emergencyAreas(),
                form));
    }

    /** A name that is no area is not among them, and none at all is refused with words. */
    private static Set<Area> areas(Form form) {
        return form.all("areas").stream()
                .flatMap(name -> ChosenArea.read(name).stream())
                .collect(Collectors.toSet());
    }
}
