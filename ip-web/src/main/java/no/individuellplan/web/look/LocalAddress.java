package no.individuellplan.web.look;

import java.net.URI;
import java.util.regex.Pattern;

/** An address inside the application. Anything that could lead elsewhere becomes the front page. */
public final class LocalAddress {
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\p{Alnum}\\-._~/%?=&+]*");

    private LocalAddress() {}

    public static URI of(String address) {
        return address != null && isLocal(address) ? URI.create(address) : URI.create("/");
    }

    public static boolean isLocal(String address) {
        if (!LOCAL.matcher(address).matches()) return false;
        try {
            return URI.create(address).getHost() == null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
