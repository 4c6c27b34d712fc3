/** Pages on the child coordinator ({@code barnekoordinator}), for the family and for those at work. May depend on look, own, staff and words. */
package no.individuellplan.web.childcoordinator;
