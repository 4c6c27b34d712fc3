/** Goals and sub-goals in the person's own words ({@code hovedmål, delmål}) and suggestions to them. May depend on measure. */
package no.individuellplan.core.goal;
