package no.individuellplan.core.id;

import java.util.UUID;

/** What all ids share: a UUID that means nothing outside the platform. */
public sealed interface Id
        permits AgencyId,
                BreachId,
                ConsentId,
                ConsentRegistrationId,
                ConsentRequestId,
                ContributionId,
                EMessageId,
                EmploymentId,
                FollowUpId,
                GoalId,
                MandateId,
                MeasureId,
                NarrowingId,
                NeedId,
                ParticipantId,
                PersonId,
                PlanId,
                ProfessionalId,
                RelocationId,
                RightsRequestId,
                SuggestionId,
                SignalId,
                ThreadId,
                UnitId,
                WithheldId {
    UUID value();
}
