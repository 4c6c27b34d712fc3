package no.individuellplan.web.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.individuellplan.core.access.SignIn;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.ServedHere;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.web.look.Choice;

/** The register of agencies, units and staff, as these pages ask it. */
@ApplicationScoped
@Transactional
class Services {
    private final Agencies agencies;
    private final Staff staff;
    private final ServedHere here;

    Services(Agencies agencies, Staff staff, ServedHere here) {
        this.agencies = agencies;
        this.staff = staff;
        this.here = here;
    }

    /** The municipalities a need can be reported to. */
    List<Choice> municipalities() {
        return agencies.agencies().stream()
                .filter(this::takesReports)
                .map(agency -> new Choice(agency.id().toString(), agency.name()))
                .toList();
    }

    /** Its id, when one can report to this agency; empty otherwise. */
    String asMunicipality(AgencyId id) {
        return agencies.agency(id)
                .filter(this::takesReports)
                .map(Agency::id)
                .map(AgencyId::toString)
                .orElse("");
    }

    Optional<UnitId> coordinatingUnitOf(AgencyId agency) {
        return agencies.coordinatingUnitOf(agency).map(ServiceUnit::id);
    }

    boolean isCoordinatingUnit(UnitId id) {
        return agencies.unit(id).filter(ServiceUnit::coordinatingUnit).isPresent();
    }

    boolean worksHere(UnitId id) {
        return agencies.agencyOf(id).filter(here::serves).isPresent();
    }

    /** The unit and its agency in words; empty when there is none. */
    String name(UnitId id) {
        return Optional.ofNullable(id).flatMap(agencies::unit).map(this::inFull).orElse("");
    }

    /** Null when none is registered. */
    String phone(UnitId id) {
        return agencies.unit(id).map(ServiceUnit::phone).orElse(null);
    }

    private String inFull(ServiceUnit unit) {
        return agencies.agency(unit.agency())
                .map(agency -> SignIn.organisation(unit, agency))
                .orElse(unit.name());
    }

    /** Every unit by name, those of one's own agency first. */
    List<Choice> units(AgencyId own) {
        List<ServiceUnit> all = agencies.units();
        return Stream.concat(
                        all.stream().filter(unit -> unit.agency().equals(own)),
                        all.stream().filter(unit -> !unit.agency().equals(own)))
                .map(unit -> new Choice(unit.id().toString(), inFull(unit)))
                .toList();
    }

    /** Those who work there, by name. */
    List<Choice> staffOf(UnitId unit) {
        return staff.of(unit).stream()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }

    private boolean takesReports(Agency agency) {
        return agency.kind() == Agency.Kind.MUNICIPALITY
                && agencies.coordinatingUnitOf(agency.id()).isPresent();
    }
}
