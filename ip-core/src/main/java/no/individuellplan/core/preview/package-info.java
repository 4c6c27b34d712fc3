/** A plan as somebody else sees it ({@code se det som}), decided as their readings are. May depend on plan and readers. */
package no.individuellplan.core.preview;
