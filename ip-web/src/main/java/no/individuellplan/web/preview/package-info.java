/** Pages that show a plan as somebody else sees it ({@code se det som}). May depend on own, sharing, plan.staff and look. */
package no.individuellplan.web.preview;
