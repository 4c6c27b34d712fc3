package no.individuellplan.api.plan;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan in the shape of its reader, which {@code reader} names. */
@Schema(
        description = "A plan in the shape of its reader.",
        oneOf = {PersonPlanResponse.class, CoordinatorPlanResponse.class, ParticipantPlanResponse.class},
        discriminatorProperty = "reader",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "PERSON", schema = PersonPlanResponse.class),
            @DiscriminatorMapping(value = "COORDINATOR", schema = CoordinatorPlanResponse.class),
            @DiscriminatorMapping(value = "PARTICIPANT", schema = ParticipantPlanResponse.class)
        })
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "reader")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PersonPlanResponse.class, name = "PERSON"),
    @JsonSubTypes.Type(value = CoordinatorPlanResponse.class, name = "COORDINATOR"),
    @JsonSubTypes.Type(value = ParticipantPlanResponse.class, name = "PARTICIPANT")
})
public sealed interface PlanResponse permits PersonPlanResponse, CoordinatorPlanResponse, ParticipantPlanResponse {}
