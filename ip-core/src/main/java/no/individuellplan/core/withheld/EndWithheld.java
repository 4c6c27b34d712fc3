package no.individuellplan.core.withheld;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.id.WithheldId;
import no.individuellplan.core.law.LegalChoices;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.withheld.rules.LookAgainFacts;
import no.individuellplan.core.withheld.rules.LookAgainRules;

/** A professional looks anew at what is kept from parents; whoever keeps it lifts it. Past lines stay. */
@ApplicationScoped
public class EndWithheld {
    private final Withholdings withholdings;
    private final Access access;
    private final RenewPermits renew;
    private final LegalChoices choices;
    private final Clock clock;

    public EndWithheld(
            Withholdings withholdings, Access access, RenewPermits renew, LegalChoices choices, Clock clock) {
        this.withholdings = withholdings;
        this.access = access;
        this.renew = renew;
        this.choices = choices;
        this.clock = clock;
    }

    /**
     * It stands on.
     *
     * @param words what the professional found
     * @param next last day before it is looked at again
     * @throws RuleViolation with every reason of {@link LookAgainRules}
     */
    @Transactional
    public void review(Actor actor, WithheldId id, long version, String words, LocalDate next) {
        Withheld standing = standing(actor, id, version);
        String written = WrittenText.of(words);
        rules(actor, standing, false, written, next);
        withholdings.save(standing.reviewed(written, actor.name(), next));
    }

    /**
     * The child lifts what it keeps, without saying why; a professional what a professional keeps.
     *
     * @throws RuleViolation with every reason of {@link LookAgainRules}
     */
    @Transactional
    public void lift(Actor actor, WithheldId id, long version, String why) {
        Withheld standing = standing(actor, id, version);
        String written = WrittenText.of(why);
        rules(actor, standing, true, written, null);
        withholdings.save(standing.lifted(written, clock.instant()));
        renew.about(standing.person());
    }

    private Withheld standing(Actor actor, WithheldId id, long version) {
        Withheld standing = withholdings
                .find(id)
                .filter(one -> knows(actor, one))
                .orElseThrow(() -> access.refusedItem(actor, "WITHHELD", id.value()));
        access.toGuard(actor, standing.person(), standing.area(), standing.item());
        StaleVersion.check(version, standing.version());
        return standing;
    }

    /** A parent may not know that it is there. */
    private static boolean knows(Actor actor, Withheld one) {
        return actor instanceof Actor.Professional || GuardedChild.isSelf(actor, one.person());
    }

    private void rules(Actor actor, Withheld standing, boolean lifts, String words, LocalDate next) {
        LocalDate today = LocalDate.now(clock);
        LookAgainRules.ALL
                .evaluateAll(new LookAgainFacts(
                        standing.stands(),
                        lifts,
                        actor instanceof Actor.Professional,
                        keeps(actor, standing),
                        words,
                        next,
                        today,
                        today.plusMonths(choices.withheldReviewMonths())))
                .orThrow();
    }

    private boolean keeps(Actor actor, Withheld standing) {
        return switch (standing.by()) {
            case CHILD -> GuardedChild.isSelf(actor, standing.person());
            case PROFESSIONAL ->
                actor.id().equals(standing.actor())
                        || (actor instanceof Actor.Professional
                                && access.may(actor, standing.person(), Area.CONSENT, null, Right.WRITE));
        };
    }
}
