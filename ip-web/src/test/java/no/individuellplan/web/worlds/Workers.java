package no.individuellplan.web.worlds;

import java.util.Map;
import java.util.UUID;

/**
 * Those at work at one place, by employment.
 *
 * @param units where each works
 * @param agencies what each unit belongs to
 * @param people who each is at home, for those who are registered as people too
 */
record Workers(Map<UUID, UUID> units, Map<UUID, UUID> agencies, Map<UUID, UUID> people) {}
