package no.individuellplan.web.gallery;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.web.attachment.AttachmentLine;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.message.DeviationView;
import no.individuellplan.web.message.EMessageLine;
import no.individuellplan.web.message.MessageLine;
import no.individuellplan.web.message.MessageTemplates;
import no.individuellplan.web.message.SentState;
import no.individuellplan.web.message.ThreadView;

/** A conversation at work, with files, in every state a message may have; and the page that says that one is wrong. */
@Path("/galleri/samtale")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ThreadGallery {
    private static final String DPS = "DPS Havnes, poliklinikk";
    private static final String HOME = "Psykisk helsetjeneste, Fjellvik";

    @GET
    public TemplateInstance thread() {
        return MessageTemplates.thread(new ThreadView(
                "t1",
                "Ane Nygård",
                "/personer/p/plan",
                "Prøvedagene på hagesenteret",
                DPS,
                List.of(
                        theirs(),
                        ours(
                                "Det gjør vi. Planen ligger ved.",
                                20,
                                new SentState(EMessageState.ACKNOWLEDGED, null, null)),
                        ours(
                                "Kan dere svare i dag?",
                                10,
                                new SentState(EMessageState.REJECTED, "E21", "Mottaker finnes ikke")),
                        ours("Hei igjen.", 5, new SentState(EMessageState.OVERDUE, null, null)),
                        ours("Takk!", 0, new SentState(EMessageState.READY, null, null))),
                List.of(
                        wire("1", false, false, new SentState(EMessageState.IMPORTED, null, null)),
                        wire("2", true, true, new SentState(EMessageState.SENT, null, null)),
                        wire("3", true, false, new SentState(EMessageState.REJECTED, "E21", "Mottaker finnes ikke"))),
                true,
                Form.empty()));
    }

    @GET
    @Path("avvik")
    public TemplateInstance deviation() {
        return MessageTemplates.deviation(deviation(Form.empty()));
    }

    @GET
    @Path("avvik/feil")
    public TemplateInstance unsaid() {
        return MessageTemplates.deviation(deviation(Form.empty()
                .wrong("what", "Velg én av disse.")
                .wrong("text", "Skriv hva meldingen handler om, og det du vil si.")));
    }

    private static DeviationView deviation(Form form) {
        return new DeviationView(
                "t1",
                "1",
                "Prøvedagene på hagesenteret",
                DPS,
                "Ane Nygård",
                theirs(),
                List.of(
                        new Choice("WRONG_ADDRESSEE", "Feil adressat"),
                        new Choice("INCOMPLETE", "Mangelfulle opplysninger"),
                        new Choice("OTHER", "Annet")),
                form);
    }

    private static MessageLine theirs() {
        return new MessageLine(
                "Ingrid Solberg",
                DPS,
                "Kan dere følge henne den første dagen?\nVi har laget et kart.",
                Samples.ago(30, ChronoUnit.HOURS),
                false,
                new SentState(EMessageState.IMPORTED, null, null),
                "1",
                true,
                List.of(
                        new AttachmentLine("/vedlegg/1", 1, "Veien til hagesenteret", "PDF", 220),
                        new AttachmentLine("/vedlegg/2", 2, "", "JPEG", 1400)));
    }

    private static MessageLine ours(String text, int hours, SentState sent) {
        return new MessageLine(
                "Marit Lunde", HOME, text, Samples.ago(hours, ChronoUnit.HOURS), true, sent, "2", false, List.of());
    }

    private static EMessageLine wire(String id, boolean out, boolean receipt, SentState sent) {
        return new EMessageLine(
                id,
                out,
                receipt,
                new UUID(7, Long.parseLong(id)).toString(),
                out ? "99900002" : "99900102",
                out ? "99900102" : "99900002",
                Samples.ago(30, ChronoUnit.HOURS),
                Samples.ago(29, ChronoUnit.HOURS),
                false,
                sent);
    }
}
