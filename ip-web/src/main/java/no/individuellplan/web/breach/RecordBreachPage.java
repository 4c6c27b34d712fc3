package no.individuellplan.web.breach;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.breach.BreachForm;
import no.individuellplan.core.breach.ReadBreaches;
import no.individuellplan.core.breach.RecordBreach;
import no.individuellplan.core.breach.rules.BreachKind;
import no.individuellplan.core.breach.rules.BreachRisk;
import no.individuellplan.core.id.BreachId;
import no.individuellplan.core.id.SignalId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.web.look.Back;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.DateWords;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Said;
import no.individuellplan.web.look.Sent;
import no.individuellplan.web.staff.Answers;
import no.individuellplan.web.staff.AtWork;
import no.individuellplan.web.staff.Words;

/** The privacy officer records a breach, from nothing or from a sign of odd access. */
@Path(BreachPage.HERE + "/nytt")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class RecordBreachPage {
    private final AtWork atWork;
    private final ReadBreaches read;
    private final RecordBreach record;
    private final BreachViews views;
    private final Answers answers;
    private final Words words;
    private final Clock clock;

    RecordBreachPage(
            AtWork atWork,
            ReadBreaches read,
            RecordBreach record,
            BreachViews views,
            Answers answers,
            Words words,
            Clock clock) {
        this.atWork = atWork;
        this.read = read;
        this.record = record;
        this.views = views;
        this.answers = answers;
        this.words = words;
        this.clock = clock;
    }

    @GET
    public TemplateInstance form(@QueryParam("tegn") UUID sign) {
        ZonedDateTime now = clock.instant().atZone(DateWords.NORWAY);
        Form form = Form.empty()
                .with("knownOn", DateWords.typed(now.toLocalDate()))
                .with("knownTime", Moments.typed(now.toLocalTime()))
                .with("sign", sign == null ? "" : sign.toString());
        return page(atWork.actor(), sign == null ? form : form.with("kind", BreachKind.UNLAWFUL_READING.name()));
    }

    @POST
    public Response record(MultivaluedMap<String, String> sent) {
        Actor.Professional actor = atWork.actor();
        Form form = Moments.checked(
                answers.withDates(Form.of(sent), "knownOn"),
                "knownOn",
                "knownTime",
                words.in(BreachTexts.class).timeWrong());
        AtomicReference<BreachId> id = new AtomicReference<>();
        return answers.to(
                form,
                () -> id.set(record.record(actor, filledIn(form))),
                () -> Back.to(BreachPage.HERE + "/" + id.get()).saying(Said.SAVED),
                (again, stale) -> page(actor, again));
    }

    private static BreachForm filledIn(Form form) {
        UUID sign = uuid(form.value("sign"));
        UUID unit = uuid(form.value("unit"));
        return new BreachForm(
                Sent.constant(form, "kind", BreachKind.class).orElse(null),
                unit == null ? null : new UnitId(unit),
                Moments.of(form, "knownOn", "knownTime"),
                Sent.constant(form, "risk", BreachRisk.class).orElse(null),
                form.value("words"),
                sign == null ? null : new SignalId(sign));
    }

    private TemplateInstance page(Actor.Professional actor, Form form) {
        List<Choice> units =
                read.places(actor).stream().map(RecordBreachPage::choice).toList();
        return BreachTemplates.record(views.toRecord(units, form.value("sign"), form));
    }

    private static Choice choice(ServiceUnit unit) {
        return new Choice(unit.id().toString(), unit.name());
    }

    /** Null for what is no id. */
    private static UUID uuid(String sent) {
        return sent.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? UUID.fromString(sent) : null;
    }
}
