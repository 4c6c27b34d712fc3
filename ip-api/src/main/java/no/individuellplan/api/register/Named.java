package no.individuellplan.api.register;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something in the register: its id and what it is called. */
@Schema(description = "A unit, an agency or somebody at work there: its id and what it is called.")
public record Named(UUID id, String name) {}
