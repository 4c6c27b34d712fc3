/**
 * E-messages ({@code e-meldinger}) as those at work read and write them: threads on a plan, each message's state in words,
 * and what arrived as it came, byte for byte. May depend on {@code staff}, {@code login}, {@code look} and {@code core}.
 */
package no.individuellplan.web.message;
