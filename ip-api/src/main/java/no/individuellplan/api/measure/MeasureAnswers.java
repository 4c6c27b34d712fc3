package no.individuellplan.api.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.id.MeasureId;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.Measures;

/** One measure for one who may read it; logged. */
@ApplicationScoped
class MeasureAnswers {
    private final Measures measures;
    private final Access access;
    private final Names names;

    MeasureAnswers(Measures measures, Access access, Names names) {
        this.measures = measures;
        this.access = access;
        this.names = names;
    }

    @Transactional
    MeasureResponse one(Actor actor, MeasureId id) {
        Measure measure = measures.find(id).orElseThrow(() -> access.refusedItem(actor, "MEASURE", id.value()));
        access.require(actor, measure.person(), measure.area(), id.value(), Right.READ);
        return MeasureResponse.of(measure, names);
    }

    /** Empty when it is out of the actor's sight; nothing is logged then. */
    @Transactional
    Optional<MeasureResponse> now(Actor actor, MeasureId id) {
        return measures.find(id)
                .filter(one -> access.may(actor, one.person(), one.area(), id.value(), Right.READ))
                .map(one -> one(actor, id));
    }
}
