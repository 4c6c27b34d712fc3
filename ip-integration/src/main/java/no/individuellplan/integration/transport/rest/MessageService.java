package no.individuellplan.integration.transport.rest;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.OidcClients;
import io.quarkus.oidc.client.runtime.OidcClientConfig;
import io.quarkus.oidc.client.runtime.TokensHelper;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import no.individuellplan.integration.transport.rest.MessageApi.Document;
import no.individuellplan.integration.transport.rest.MessageApi.Told;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/**
 * Talks with one message service: as this organisation's own system, with tokens that are got anew in time.
 *
 * <p>Every method throws {@link WebApplicationException} with the status the other side answered, and another
 * RuntimeException when it is not known whether it has been done.
 */
public final class MessageService implements AutoCloseable {
    private static final String XML = "application/xml";
    private static final String BASE64 = "base64";
    private static final int AT_HAND = 100;

    private final MessageApi api;
    private final OidcClient login;
    private final TokensHelper tokens = new TokensHelper();
    private final String source;
    private final Duration patience;

    /** A message that lies there. @param sender HER-id; null when it does not say */
    public record Unread(UUID id, String receiver, String sender) {}

    public MessageService(RestSettings settings, OidcClients clients) {
        source = settings.source();
        patience = settings.patience();
        api = RestClientBuilder.newBuilder()
                .baseUri(settings.url())
                .connectTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .build(MessageApi.class);
        login = clients.newClient(config(settings)).await().atMost(patience);
    }

    /** @return false when it was there before, which is as well */
    public boolean post(byte[] document) {
        try {
            api.post(token(), source, new Document(Base64.getEncoder().encodeToString(document), XML, BASE64));
            return true;
        } catch (WebApplicationException answer) {
            if (answer.getResponse().getStatus() == Status.CONFLICT.getStatusCode()) {
                return false;
            }
            throw answer;
        }
    }

    /** The oldest of those that nobody has said to have for good. */
    public List<Unread> unread(Collection<String> receivers) {
        return api.unread(token(), source, receivers, true, AT_HAND).stream()
                .map(MessageService::unread)
                .toList();
    }

    /** As it was written. @throws IllegalArgumentException when it is handed out in another way than base64 */
    public byte[] document(UUID id) {
        Document document = api.document(token(), source, id);
        if (document.businessDocument() == null || !BASE64.equalsIgnoreCase(document.contentTransferEncoding())) {
            throw new IllegalArgumentException("A document that is not in base64");
        }
        return Base64.getDecoder().decode(document.businessDocument());
    }

    /** It is here for good. */
    public void read(Unread message) {
        api.read(token(), source, message.id(), message.receiver());
    }

    @Override
    public void close() throws java.io.IOException {
        login.close();
    }

    private static Unread unread(Told told) {
        return new Unread(
                told.id(),
                String.valueOf(told.receiverHerId()),
                told.senderHerId() == null ? null : told.senderHerId().toString());
    }

    private String token() {
        return "Bearer " + tokens.getTokens(login).await().atMost(patience).getAccessToken();
    }

    private static OidcClientConfig config(RestSettings settings) {
        URI url = settings.tokenUrl();
        var config = OidcClientConfig.builder()
                .id("rest-" + settings.clientId())
                .authServerUrl(url.resolve("/").toString())
                .discoveryEnabled(false)
                .tokenPath(url.toString())
                .clientId(settings.clientId())
                .credentials(settings.clientSecret());
        return settings.scope().isBlank()
                ? config.build()
                : config.scopes(settings.scope()).build();
    }
}
