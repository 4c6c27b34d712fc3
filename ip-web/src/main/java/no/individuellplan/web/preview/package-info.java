/** Pages that show a plan as somebody else sees it ({@code se det som}), and files of it to take along. May depend on own, plan.staff and look. */
package no.individuellplan.web.preview;
