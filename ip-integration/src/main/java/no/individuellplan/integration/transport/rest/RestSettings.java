package no.individuellplan.integration.transport.rest;

import java.net.URI;
import java.time.Duration;

/**
 * Where another side's message service is, and how its tokens are got (OAuth 2.0 client credentials).
 *
 * @param url before {@code /Messages}
 * @param source what this system is called there: its name and version
 * @param tokenUrl where tokens are got
 * @param scope what they are for; empty for none
 * @param patience how long one call may take; what did not get an answer by then is tried again
 */
public record RestSettings(
        URI url, String source, URI tokenUrl, String clientId, String clientSecret, String scope, Duration patience) {
    /** Nothing of the secret. */
    @Override
    public String toString() {
        return "RestSettings[" + url + " as " + clientId + "]";
    }
}
