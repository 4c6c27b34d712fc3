package no.individuellplan.core.notice;

import java.net.URI;

/**
 * Where people log in, as it stands in a notice: scheme and host, never a path, a question or a person. A host that tells what the
 * installation is for is refused (I15).
 *
 * @param uri for example {@code https://melding.example.no}
 */
public record PublicAddress(URI uri) {
    /** @throws IllegalArgumentException when it is anything but scheme, host and port, or tells too much */
    public PublicAddress {
        boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
        boolean bare = (uri.getRawPath() == null || uri.getRawPath().isEmpty())
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null
                && uri.getRawUserInfo() == null;
        if (!web || !bare || uri.getHost() == null) {
            throw new IllegalArgumentException("The public address is not scheme and host alone");
        }
        Discreet.of("The public address", uri.getHost());
    }

    public String host() {
        return uri.getHost();
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
