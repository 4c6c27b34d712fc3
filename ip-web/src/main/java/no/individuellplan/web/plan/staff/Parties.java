package no.individuellplan.web.plan.staff;

import jakarta.enterprise.context.ApplicationScoped;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.web.staff.AtWork;
import no.individuellplan.web.staff.Names;

/** The parties that can contribute to a plan, by their place in addresses. */
@ApplicationScoped
class Parties {
    private static final String NEW = "ny/";

    private final Names names;
    private final AtWork atWork;

    Parties(Names names, AtWork atWork) {
        this.names = names;
        this.atWork = atWork;
    }

    /**
     * One party.
     *
     * @param unit null for the person and next of kin
     * @param who what the party is kept under; empty when it is to be typed
     */
    record Party(UnitId unit, String who) {
        /** As a page names it; empty when it is to be typed. */
        String shown(String personName) {
            return unit == null && ContributionLine.PERSON.equals(who) ? personName : who;
        }
    }

    /**
     * @param address {@code ny/personen}, {@code ny/andre}, {@code ny/} and a unit, or the id of a line
     * @throws NotVisible when there is none, and for another's than one's own when one only takes part
     */
    Party party(Working plan, String address) {
        Party party = address.startsWith(NEW) ? fresh(plan, address) : known(plan, address);
        if (!plan.coordinates() && !atWork.actor().unit().equals(party.unit())) {
            throw new NotVisible();
        }
        return party;
    }

    private Party fresh(Working plan, String address) {
        return switch (address.substring(NEW.length())) {
            case "personen" -> new Party(null, ContributionLine.PERSON);
            case "andre" -> new Party(null, "");
            default -> service(plan, address.substring(NEW.length()));
        };
    }

    private Party service(Working plan, String unit) {
        return plan.body().participants().stream()
                .filter(Participant::takesPart)
                .map(Participant::unit)
                .filter(id -> id.toString().equals(unit))
                .map(id -> new Party(id, names.unit(id)))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private static Party known(Working plan, String line) {
        return plan.body().contributions().stream()
                .filter(one -> one.id().toString().equals(line))
                .map(one -> new Party(one.unit(), one.who()))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }
}
