package no.individuellplan.web.unsent;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import no.individuellplan.core.access.Actor;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Marks each form with whoever it is made for, in a way that nobody else can make or read. So a form is never taken for
 * another's, and one that another site made is never taken for anybody's.
 */
@ApplicationScoped
class Writers {
    private static final String BETWEEN = ".";
    private static final int PARTS = 3;

    private final Keyed keyed;

    /** @param secret the same in every instance of the application */
    Writers(@ConfigProperty(name = "ip.forms.secret") String secret) {
        this.keyed = new Keyed(secret.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty for the platform itself, which fills in no forms. */
    Optional<Writer> of(Actor actor) {
        return switch (actor) {
            case Actor.Citizen citizen -> Optional.of(writer("person " + citizen.person(), ""));
            case Actor.Representative other ->
                Optional.of(writer(
                        "person " + other.self(),
                        keyed.hash("for", other.represents().toString())));
            case Actor.Visitor visitor ->
                Optional.of(writer("number " + visitor.nationalId().digits(), ""));
            case Actor.Professional staff -> Optional.of(writer("work " + staff.employment(), ""));
            case Actor.System _ -> Optional.empty();
        };
    }

    String mark(Writer writer) {
        return String.join(BETWEEN, writer.login(), writer.actsFor(), seal(writer));
    }

    /** Empty for a mark that is not one of ours. */
    Optional<Writer> read(String mark) {
        String[] parts = mark.split("\\.", PARTS);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        Writer claimed = new Writer(parts[0], parts[1]);
        boolean ours = MessageDigest.isEqual(
                seal(claimed).getBytes(StandardCharsets.US_ASCII), parts[2].getBytes(StandardCharsets.US_ASCII));
        return ours ? Optional.of(claimed) : Optional.empty();
    }

    private Writer writer(String login, String actsFor) {
        return new Writer(keyed.hash("login", login), actsFor);
    }

    private String seal(Writer writer) {
        return keyed.hash("seal", writer.login() + BETWEEN + writer.actsFor());
    }
}
