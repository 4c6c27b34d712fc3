package no.individuellplan.core.plan.rules;

/**
 * What a plan has of the ten parts the regulation asks for (IPF-10 a–j), the child paragraph (IPF-11) and the consent.
 *
 * @param coordinatorSeated somebody has accepted the chair
 * @param answersOpen questions of consent to participants that nobody has answered
 */
public record PartFacts(
        boolean consented,
        boolean goal,
        boolean resources,
        boolean needs,
        boolean participant,
        boolean mainResponsibility,
        boolean coordinatorSeated,
        boolean ownContribution,
        boolean servicesContribution,
        boolean measure,
        boolean measuresHaveExtent,
        boolean measuresHaveHow,
        boolean contactDoctor,
        boolean childCoordinator,
        boolean period,
        boolean review,
        boolean answersOpen,
        boolean cooperation,
        boolean child,
        boolean childParticipation) {}
