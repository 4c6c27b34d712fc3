/**
 * The plan as it goes out by itself to services that do not work here ({@code planen er sendt}), to those the person has
 * said yes to. May depend on message and preview.
 */
package no.individuellplan.core.sentplan;
