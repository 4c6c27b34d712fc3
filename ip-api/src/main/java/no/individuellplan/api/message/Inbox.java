package no.individuellplan.api.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;
import no.individuellplan.api.problem.ApiProblem;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.message.ReceiveMessage;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Takes in what arrives at a mailbox, as the platform: whoever brings it does not thereby get to read it. */
@ApplicationScoped
public class Inbox {
    /** 25 MB, the most a mailbox takes. */
    public static final long LARGEST = 25_000_000;

    private static final Actor.System ACTOR = new Actor.System("Meldingsmottaket");
    private static final Pattern HER_ID = Pattern.compile("\\d{1,12}");

    private final ReceiveMessage receive;

    public Inbox(ReceiveMessage receive) {
        this.receive = receive;
    }

    /** 202 when it is kept and will be read; 200 when it had been received before. */
    public RestResponse<ReceivedResponse> take(byte[] bytes, String mailbox) {
        if (bytes.length == 0) {
            throw ApiProblem.field("body", "no-message");
        }
        Optional<EMessageId> kept = Acting.as(ACTOR, () -> receive.receive(bytes, mailbox));
        return kept.map(id -> ResponseBuilder.<ReceivedResponse>create(Status.ACCEPTED)
                        .entity(new ReceivedResponse(false, id.value()))
                        .build())
                .orElseGet(() -> RestResponse.ok(new ReceivedResponse(true, null)));
    }

    /** The mailbox as it is typed in the address. */
    public static String her(String mailbox) {
        if (mailbox == null || !HER_ID.matcher(mailbox).matches()) {
            throw ApiProblem.field("mailbox", "her-id");
        }
        return mailbox;
    }
}
