/**
 * What the services write to each other about the person's plan ({@code e-meldinger}), as the person reads it. May depend
 * on {@code words} and {@code look}.
 */
package no.individuellplan.web.mymessages;
