/** The individual plan itself ({@code individuell plan}): its states, its ten statutory parts and its versions. May depend on goal. */
package no.individuellplan.core.plan;
