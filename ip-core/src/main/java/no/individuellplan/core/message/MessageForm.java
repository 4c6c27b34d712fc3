package no.individuellplan.core.message;

import java.util.UUID;
import no.individuellplan.core.id.UnitId;

/**
 * A new message on a plan, as typed.
 *
 * @param item the goal or measure it is about; null for the plan
 */
public record MessageForm(UUID item, UnitId to, String subject, String text) {}
