/**
 * The plan ({@code individuell plan}) as those at work meet it: the coordinator's whole plan with what is missing beside
 * it, a participant's part of it, and one small page for each thing that is changed. May depend on {@code look},
 * {@code words}, {@code error} and {@code core}; what is shown comes from view records, never from the plan itself.
 */
package no.individuellplan.web.plan.staff;
