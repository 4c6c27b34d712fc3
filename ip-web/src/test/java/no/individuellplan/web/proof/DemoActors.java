package no.individuellplan.web.proof;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.IdentityProvider;
import no.individuellplan.core.access.LoginClaims;
import no.individuellplan.core.access.SignIn;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.person.Representation;

/** Everyone the invented people can act as: at work, at home, for another, and as somebody nobody has registered. */
@ApplicationScoped
class DemoActors {
    /** Ingeborg, Nora, Emil and Frida have no plan and are not registered. */
    private static final List<String> NOT_REGISTERED =
            List.of("14899649436", "03839120043", "07878736103", "21909933819");

    private static final String AT_WORK = """
            select f.national_id, f.name, f.hpr_number, a.organisation_number, u.organisation_number
            from employment e join professional f on f.id = e.professional_id
            join unit u on u.id = e.unit_id join agency a on a.id = u.agency_id order by f.name
            """;
    private static final String AT_HOME = """
            select n.digits, p.given_name || ' ' || p.family_name from person p
            join national_id n on n.person_id = p.id order by 2
            """;
    private static final String FOR_ANOTHER = """
            select r.representative_id, p.given_name, r.person_id, r.kind from representation r
            join person p on p.id = r.representative_id order by 2
            """;

    private final Raw raw;
    private final SignIn signIn;

    DemoActors(Raw raw, SignIn signIn) {
        this.raw = raw;
        this.signIn = signIn;
    }

    List<Actor> all() throws SQLException {
        List<Actor> all = new ArrayList<>();
        try (Connection owner = raw.owner();
                Statement statement = owner.createStatement()) {
            try (ResultSet one = statement.executeQuery(AT_WORK)) {
                while (one.next()) {
                    all.add(in(new LoginClaims(
                            IdentityProvider.HELSEID,
                            one.getString(1),
                            one.getString(3),
                            one.getString(2),
                            one.getString(4),
                            one.getString(5),
                            "4")));
                }
            }
            try (ResultSet one = statement.executeQuery(AT_HOME)) {
                while (one.next()) {
                    all.add(in(citizen(one.getString(1), one.getString(2))));
                }
            }
            try (ResultSet one = statement.executeQuery(FOR_ANOTHER)) {
                while (one.next()) {
                    all.add(new Actor.Representative(
                            new PersonId(one.getObject(1, UUID.class)),
                            one.getString(2),
                            new PersonId(one.getObject(3, UUID.class)),
                            Representation.Kind.valueOf(one.getString(4))));
                }
            }
        }
        NOT_REGISTERED.forEach(number -> all.add(in(citizen(number, "Ny"))));
        return all;
    }

    private Actor in(LoginClaims claims) {
        return Acting.as(new Actor.System("test"), () -> signIn.signIn(claims));
    }

    private static LoginClaims citizen(String number, String name) {
        return new LoginClaims(IdentityProvider.IDPORTEN, number, null, name, null, null, "idporten-loa-high");
    }
}
