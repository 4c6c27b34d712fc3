package no.individuellplan.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.Test;

class SignInTest extends InAWorld {
    private static final String HIGH = "idporten-loa-high";

    @Test
    void a_citizen_known_here_is_that_person() {
        assertThat(world.as(Cast.platform(), () -> use.signIn.signIn(citizen("17859444636", HIGH))))
                .isEqualTo(Cast.self(cast.ane));
    }

    @Test
    void a_citizen_nobody_has_registered_is_a_visitor() {
        assertThat(world.as(Cast.platform(), () -> use.signIn.signIn(citizen("14899649436", HIGH))))
                .isInstanceOf(Actor.Visitor.class);
    }

    @Test
    void a_level_below_high_is_refused() {
        for (String level : new String[] {"idporten-loa-substantial", "idporten-loa-low", "", null}) {
            assertThat(signIn(citizen("17859444636", level))).containsExactly("sign-in.level");
        }
    }

    @Test
    void a_missing_or_wrong_number_is_refused() {
        for (String number : new String[] {null, "", "17859444637", "abc"}) {
            assertThat(signIn(citizen(number, HIGH))).containsExactly("sign-in.number");
        }
    }

    @Test
    void staff_come_from_a_unit_known_here() {
        Actor actor =
                world.as(Cast.platform(), () -> use.signIn.signIn(staff("11838447408", "310900095", "310900109")));
        assertThat(actor).isEqualTo(cast.ingrid);
    }

    @Test
    void an_organisation_not_known_here_is_refused() {
        assertThat(signIn(staff("05858520551", "310900176", null))).containsExactly("sign-in.organisation");
        assertThat(signIn(staff("05858520551", null, null))).containsExactly("sign-in.organisation");
    }

    @Test
    void a_unit_under_another_agency_than_the_token_says_is_refused() {
        assertThat(signIn(staff("11838447408", "310900001", "310900109"))).containsExactly("sign-in.organisation");
    }

    @Test
    void one_who_comes_to_work_is_shut_out_from_themselves_and_their_family_from_the_first_login() {
        Person randi = cast.randi;
        Need need = steps.reported(randi);
        Actor atTheUnit = hired("08909245797", cast.fjellvikKe, cast.fjellvik);
        assertThat(refused(atTheUnit, () -> use.readNeeds.one(atTheUnit, need.id())))
                .containsExactly("access.own-family");
        Actor herself = hired("30868930434", cast.fjellvikKe, cast.fjellvik);
        assertThat(refused(herself, () -> use.readNeeds.one(herself, need.id())))
                .containsExactly("access.own-family");
    }

    private Actor hired(String number, ServiceUnit unit, Agency agency) {
        return world.as(
                Cast.platform(),
                () -> use.signIn.signIn(staff(number, agency.organisationNumber(), unit.organisationNumber())));
    }

    private List<String> signIn(LoginClaims claims) {
        return refused(Cast.platform(), () -> use.signIn.signIn(claims));
    }

    private static LoginClaims citizen(String number, String level) {
        return new LoginClaims(IdentityProvider.IDPORTEN, number, null, "Ane Nygård", null, null, level);
    }

    @Test
    void staff_below_the_high_level_are_refused() {
        assertThat(signIn(staff("11838447408", "310900095", "310900109", "3"))).containsExactly("sign-in.level");
        assertThat(signIn(staff("11838447408", "310900095", "310900109", null))).containsExactly("sign-in.level");
    }

    private static LoginClaims staff(String number, String parent, String unit) {
        return staff(number, parent, unit, "4");
    }

    private static LoginClaims staff(String number, String parent, String unit, String level) {
        return new LoginClaims(IdentityProvider.HELSEID, number, "99000011", "Ingrid Solberg", parent, unit, level);
    }
}
