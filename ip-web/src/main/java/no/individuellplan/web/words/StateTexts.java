package no.individuellplan.web.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.consent.ConsentEntry;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.need.NeedState;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.plan.PlanState;

/** Words for states, areas and reasons, the same on every page. */
@MessageBundle(value = "w", locale = "nb")
public interface StateTexts {
    @Message
    String measure(MeasureState measureState);

    @Message
    String plan(PlanState planState);

    @Message
    String need(NeedState needState);

    @Message
    String participant(Participant.State state);

    @Message
    String eMessage(EMessageState eMessageState);

    @Message
    String area(Area area);

    @Message
    String basis(Basis basis);

    @Message
    String answer(ConsentEntry.Answer answer);

    @Message
    String consentKind(ConsentKind consentKind);
}
