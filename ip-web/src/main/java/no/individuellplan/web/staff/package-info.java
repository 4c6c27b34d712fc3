/**
 * What pages for those at work ({@code ansatte}) do alike: what the registers call things, in whose words, and how a
 * form that was refused comes back with everything typed. May depend on {@code look}, {@code error} and {@code core}.
 */
package no.individuellplan.web.staff;
