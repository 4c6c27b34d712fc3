package no.individuellplan.core.invariant;

import java.util.List;
import java.util.Set;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.IdentityProvider;
import no.individuellplan.core.access.LoginClaims;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.world.Cast;

/** What happens around the use cases: days pass, registers change, the post is carried, somebody new logs in at work. */
final class TimeDeeds {
    private final Stage on;

    TimeDeeds(Stage on) {
        this.on = on;
    }

    void something() {
        switch (on.chance.below(8)) {
            case 0, 1, 2 -> on.world.clock.sleep(1 + on.chance.below(20));
            case 3, 4 -> on.world.post.carryAll();
            case 5 -> representationChanges();
            case 6 -> competenceIsAssessed();
            default -> somebodyIsHired();
        }
    }

    /** From tomorrow: a guardian is appointed or steps down, a parent gets or loses responsibility. */
    private void representationChanges() {
        Person person = on.anyPerson();
        List<Representation> standing = on.ports.persons.representativesOf(person.id(), on.today()).stream()
                .filter(one -> one.ground() == null)
                .toList();
        if (!standing.isEmpty() && on.chance.in(1, 2)) {
            on.ports.persons.end(on.chance.of(standing), on.today());
        } else {
            Person other = on.anyPerson();
            Kind kind = on.chance.of(List.of(Kind.PARENT, Kind.GUARDIAN, Kind.ATTORNEY));
            boolean already =
                    standing.stream().anyMatch(one -> one.representative().equals(other.id()));
            if (!other.id().equals(person.id()) && !already) {
                on.ports.persons.add(new Representation(
                        person.id(),
                        other.id(),
                        kind,
                        Set.of(on.chance.of(List.of(Representation.Scope.values()))),
                        on.today().plusDays(1),
                        null));
            }
        }
        on.world.clock.sleep(1);
        on.world.run(Cast.platform(), () -> on.use.renew.about(person.id()));
    }

    private void competenceIsAssessed() {
        Person person = on.anyPerson();
        if (on.ports
                .persons
                .lackOfCompetence(person.id(), on.today().plusDays(1))
                .isEmpty()) {
            on.lacksCompetence(person, on.today().plusDays(1));
            on.world.clock.sleep(1);
        }
    }

    /** A citizen turns up at work: the same human must not come to serve themselves or their family. */
    private void somebodyIsHired() {
        Person person = on.anyPerson();
        ServiceUnit unit = on.anyUnit();
        Agency agency = on.ports.agencies.agency(unit.agency()).orElseThrow();
        if (on.staff.size() > 20) {
            return;
        }
        LoginClaims claims = new LoginClaims(
                IdentityProvider.HELSEID,
                person.currentNationalId().orElseThrow().digits(),
                on.chance.in(1, 2) ? "99000099" : null,
                person.name(),
                agency.organisationNumber(),
                unit.organisationNumber(),
                "4");
        on.hired((Actor.Professional) on.world.as(Cast.platform(), () -> on.use.signIn.signIn(claims)));
    }
}
