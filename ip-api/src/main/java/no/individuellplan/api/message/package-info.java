/**
 * Threads on a plan, the e-messages ({@code e-melding}) behind them, and the inbox. May depend on core.message.
 */
package no.individuellplan.api.message;
