package no.individuellplan.web.gallery;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.individuellplan.web.attachment.AttachmentLine;
import no.individuellplan.web.mymessages.ConversationLine;
import no.individuellplan.web.mymessages.ConversationView;
import no.individuellplan.web.mymessages.ConversationsView;
import no.individuellplan.web.mymessages.MessageLine;
import no.individuellplan.web.mymessages.MyMessagesTemplates;

/** The person's message pages with sample people. */
@Path("/galleri/mine-meldinger")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class MessagesGallery {
    private static final String HOME = "Psykisk helsetjeneste, Fjellvik";
    private static final String DPS = "DPS Havnes, poliklinikk";

    @GET
    public TemplateInstance conversations() {
        return MyMessagesTemplates.conversations(new ConversationsView(
                List.of(new ConversationLine(
                        "m1",
                        "Prøvedagene",
                        HOME,
                        DPS,
                        "Det passer fint at dere følger den første dagen.",
                        "Ingrid Solberg",
                        Samples.ago(3, ChronoUnit.HOURS))),
                "Marit Lunde"));
    }

    @GET
    @Path("tom")
    public TemplateInstance none() {
        return MyMessagesTemplates.conversations(new ConversationsView(List.of(), null));
    }

    @GET
    @Path("en")
    public TemplateInstance conversation() {
        return MyMessagesTemplates.conversation(new ConversationView(
                "Prøvedagene",
                HOME,
                DPS,
                List.of(
                        new MessageLine(
                                "Marit Lunde",
                                HOME,
                                Samples.ago(2, ChronoUnit.DAYS),
                                "Ane begynner på hagesenteret 8. desember.\nKan dere følge den første dagen?",
                                false,
                                Samples.ago(2, ChronoUnit.DAYS),
                                List.of(new AttachmentLine("/vedlegg/1", 1, "Veien til hagesenteret", "PDF", 220))),
                        new MessageLine(
                                "Ingrid Solberg",
                                DPS,
                                Samples.ago(3, ChronoUnit.HOURS),
                                "Det passer fint at jeg blir med.",
                                true,
                                null,
                                List.of()))));
    }
}
