package no.individuellplan.web.plan.staff;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.individuellplan.core.consent.ConsentLedger;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.web.staff.Names;

/** The services in a plan, with what the person shares with each as far as the reader may know it. */
final class ParticipantsForStaff {
    private final List<ConsentLedger.InForce> sharing;
    private final Function<UnitId, List<String>> keptOut;
    private final Names names;

    /**
     * @param sharing the consents in force that the reader may see; empty for one who takes part
     * @param keptOut what the person keeps from each, as far as the reader may know it
     */
    ParticipantsForStaff(List<ConsentLedger.InForce> sharing, Function<UnitId, List<String>> keptOut, Names names) {
        this.sharing = sharing;
        this.keptOut = keptOut;
        this.names = names;
    }

    /** @param mayLeave the unit the reader may take out; empty for all of them */
    List<ParticipantLine> lines(List<Participant> participants, Optional<UnitId> mayLeave) {
        return participants.stream().map(one -> line(one, mayLeave)).toList();
    }

    private ParticipantLine line(Participant one, Optional<UnitId> mayLeave) {
        Optional<ConsentLedger.InForce> yes = sharing.stream()
                .filter(line -> line.recipient().equals(one.unit()))
                .findFirst();
        return new ParticipantLine(
                one.id().toString(),
                one.unit().toString(),
                names.unit(one.unit()),
                one.role(),
                one.state(),
                names.employee(one.contact()),
                one.reason(),
                one.changedAt(),
                yes.map(ConsentLedger.InForce::areas).stream()
                        .flatMap(areas -> areas.stream().sorted())
                        .toList(),
                keptOut.apply(one.unit()),
                yes.map(ConsentLedger.InForce::until).orElse(null),
                stillIn(one) && mayLeave.map(one.unit()::equals).orElse(true),
                one.version());
    }

    private static boolean stillIn(Participant one) {
        return switch (one.state()) {
            case PROPOSED, ASKED, ACCEPTED -> true;
            case DECLINED, LEFT -> false;
        };
    }
}
