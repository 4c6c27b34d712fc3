/**
 * What every page for those at work ({@code ansatte}) does alike: who asks, what the registers call things, and how a
 * form that was refused comes back with everything typed. May depend on {@code look}, {@code error} and {@code core}.
 */
package no.individuellplan.web.staff;
