package no.individuellplan.web.gallery;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.message.EMessage.Direction;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.traffic.Envelope;
import no.individuellplan.core.traffic.MessageAct;
import no.individuellplan.core.traffic.Trouble;
import no.individuellplan.web.look.FieldError;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.traffic.EnvelopeLine;
import no.individuellplan.web.traffic.EnvelopeView;
import no.individuellplan.web.traffic.FaultLine;
import no.individuellplan.web.traffic.ReceiverLine;
import no.individuellplan.web.traffic.TrafficTemplates;
import no.individuellplan.web.traffic.TrafficView;

/** The pages on how e-messages flow. */
@Path("/galleri/drift")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class TrafficGallery {
    private static final Instant AT = Instant.parse("2026-11-18T20:40:00Z");
    private static final String DPS = "DPS Havnes, poliklinikk, Havnes sykehus HF (HER-id 99900102)";
    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");

    @GET
    @Path("meldinger")
    public TemplateInstance list() {
        return TrafficTemplates.list(new TrafficView(
                List.of(new ReceiverLine(DPS, 12, 1, AT), new ReceiverLine("99977777", 1, 0, AT.plusSeconds(600))),
                1,
                2,
                3,
                4,
                5,
                6,
                Arrays.stream(Trouble.values())
                        .map(one -> new EnvelopeLine(
                                one.name(), true, "DIALOG_HELSEFAGLIG", DPS, EMessageState.READY, one, AT))
                        .toList(),
                List.of(
                        new FaultLine("1", true, "DIALOG_HELSEFAGLIG", DPS, "transport:expired-certificate", AT),
                        new FaultLine("2", false, "", "", "transport:invalid-signature", AT))));
    }

    @GET
    @Path("meldinger-tom")
    public TemplateInstance empty() {
        return TrafficTemplates.list(new TrafficView(List.of(), 0, 0, 0, 0, 0, 0, List.of(), List.of()));
    }

    @GET
    @Path("konvolutt")
    public TemplateInstance envelope() {
        return TrafficTemplates.envelope(view(false, false, Form.empty()));
    }

    @GET
    @Path("konvolutt-til-side")
    public TemplateInstance setAside() {
        return TrafficTemplates.envelope(view(true, true, Form.empty()));
    }

    @GET
    @Path("konvolutt-feil")
    public TemplateInstance wrong() {
        return TrafficTemplates.envelope(view(
                false,
                false,
                Form.empty()
                        .wrong(new FieldError(
                                "reason",
                                "Skriv kort hvorfor meldingen legges til side.",
                                "forskrift om IKT-standarder i helse- og omsorgstjenesten § 9"))));
    }

    private static EnvelopeView view(boolean setAside, boolean changed, Form form) {
        Envelope envelope = new Envelope(
                new EMessageId(ID),
                Direction.OUT,
                ID,
                "DIALOG_HELSEFAGLIG",
                "99900002",
                "99900102",
                AT,
                EMessageState.READY,
                AT,
                "E21",
                12_345,
                setAside,
                setAside ? 0 : 7,
                AT.plusSeconds(3000),
                AT.plusSeconds(3600));
        return new EnvelopeView(
                envelope,
                "Psykisk helsetjeneste, Fjellvik kommune (HER-id 99900002)",
                DPS,
                List.of(
                        new EnvelopeView.Act(MessageAct.Kind.TRIED_NOW, "Odd Rustad", AT, null),
                        new EnvelopeView.Act(MessageAct.Kind.SET_ASIDE, "Odd Rustad", AT, "Mottakeren flytter."),
                        new EnvelopeView.Act(MessageAct.Kind.TAKEN_BACK, "Odd Rustad", AT, null)),
                changed,
                form);
    }
}
