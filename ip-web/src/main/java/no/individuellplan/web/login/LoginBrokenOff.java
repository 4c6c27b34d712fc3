package no.individuellplan.web.login;

import io.quarkus.security.AuthenticationCompletionException;

/** A login that was begun and cannot be finished, such as one whose address was loaded a second time. */
final class LoginBrokenOff extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LoginBrokenOff(AuthenticationCompletionException why) {
        super(why);
    }
}
