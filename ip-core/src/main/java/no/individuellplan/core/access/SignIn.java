package no.individuellplan.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.Colleague;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.person.SyntheticNumbers;

/**
 * Turns a verified login into an actor. The token says who and for which organisation; everything else is looked up.
 * Refuses a level below "high" ({@code sign-in.level}), a missing or wrong number ({@code sign-in.number}) and an
 * organisation the platform does not know ({@code sign-in.organisation}).
 */
@ApplicationScoped
public class SignIn {
    private static final String HIGH = "idporten-loa-high";
    private static final String HIGH_AT_WORK = "4";
    private static final String NAMELESS = "Innlogget innbygger";
    private final Persons persons;
    private final Agencies agencies;
    private final Staff staff;
    private final SyntheticNumbers synthetic;
    private final RenewPermits renew;

    public SignIn(Persons persons, Agencies agencies, Staff staff, SyntheticNumbers synthetic, RenewPermits renew) {
        this.renew = renew;
        this.synthetic = synthetic;
        this.persons = persons;
        this.agencies = agencies;
        this.staff = staff;
    }

    /** @throws RuleViolation with one of the codes above */
    @Transactional
    public Actor signIn(LoginClaims claims) {
        return switch (claims.provider()) {
            case IDPORTEN -> citizen(claims);
            case HELSEID -> professional(claims);
        };
    }

    private Actor citizen(LoginClaims claims) {
        if (!HIGH.equals(claims.level())) {
            throw refused("sign-in.level", LegalBasis.HEALTH_NETWORK);
        }
        NationalId number = number(claims);
        return persons.recognise(number)
                .<Actor>map(person -> new Actor.Citizen(person.id(), person.name()))
                .orElseGet(() -> new Actor.Visitor(number, claims.name() == null ? NAMELESS : claims.name()));
    }

    private Actor professional(LoginClaims claims) {
        if (!HIGH_AT_WORK.equals(claims.level())) {
            throw refused("sign-in.level", LegalBasis.HEALTH_NETWORK);
        }
        NationalId number = number(claims);
        ServiceUnit unit = unit(claims);
        Agency agency = agencies.agency(unit.agency()).orElseThrow();
        if (claims.parentOrganisation() != null && !claims.parentOrganisation().equals(agency.organisationNumber())) {
            throw refused("sign-in.organisation", LegalBasis.ACCESS_CONTROL_AND_LOG);
        }
        Colleague who = staff.colleague(number, unit.id()).orElseGet(() -> hired(number, claims, unit));
        return new Actor.Professional(
                who.id(),
                unit.id(),
                agency.id(),
                who.name(),
                organisation(unit, agency),
                who.hprNumber(),
                unit.coordinatingUnit());
    }

    /** From the first login on, their own plan and their family's are closed to them. */
    private Colleague hired(NationalId number, LoginClaims claims, ServiceUnit unit) {
        Employee employee = staff.add(number, claims.name(), claims.hprNumber(), unit.id());
        persons.recognise(number).map(Person::id).ifPresent(own -> {
            renew.about(own);
            persons.familyOf(own).forEach(renew::about);
        });
        return new Colleague(employee.id(), employee.unit(), employee.name(), employee.hprNumber());
    }

    /** Unit and agency as one line, for logs and pages. */
    public static String organisation(ServiceUnit unit, Agency agency) {
        return unit.name().equals(agency.name()) ? agency.name() : unit.name() + ", " + agency.name();
    }

    private ServiceUnit unit(LoginClaims claims) {
        String number = claims.organisation() == null ? claims.parentOrganisation() : claims.organisation();
        if (number == null) {
            throw refused("sign-in.organisation", LegalBasis.ACCESS_CONTROL_AND_LOG);
        }
        return agencies.unitByOrganisationNumber(number)
                .orElseThrow(() -> refused("sign-in.organisation", LegalBasis.ACCESS_CONTROL_AND_LOG));
    }

    private NationalId number(LoginClaims claims) {
        try {
            return NationalId.of(claims.nationalId() == null ? "" : claims.nationalId(), synthetic);
        } catch (RuleViolation wrong) {
            throw refused("sign-in.number", LegalBasis.USE_OF_NATIONAL_IDENTITY_NUMBER);
        }
    }

    private static RuleViolation refused(String code, LegalBasis basis) {
        return new RuleViolation(new Reason(code, basis));
    }
}
