/**
 * The plan ({@code individuell plan}) as pages show it: goals, steps, the coordinator's view with what is missing. View
 * records only; the pages fill them from the use cases of {@code core}. May depend on {@code look} and {@code words}.
 */
package no.individuellplan.web.plan;
