/** Pages that show a plan as somebody else sees it ({@code se det som}). May depend on own, plan.staff and look. */
package no.individuellplan.web.preview;
