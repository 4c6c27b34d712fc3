/**
 * The plan ({@code individuell plan}) as each reader may see it, its texts, period and steps. Each reader has a shape of
 * their own. May depend on core.plan and on the shapes of the plan's parts.
 */
package no.individuellplan.api.plan;
