package no.individuellplan.integration.format.referral;

import java.util.Optional;

/**
 * What the sender says about an individuell plan (OpplysningerOmIndividuellPlan). It is the sender's word, and no more: a
 * text that is neither yes nor no says nothing.
 *
 * @param exists IndividuellPlanForeligger
 * @param coordinatorAppointed KoordinatorOppnevnt
 * @param remark Merknad, meant for the name of the coordinator; empty when not said
 */
public record StatedPlan(Optional<Boolean> exists, Optional<Boolean> coordinatorAppointed, String remark) {
    @Override
    public String toString() {
        return "StatedPlan[…]";
    }
}
