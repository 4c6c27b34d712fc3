/**
 * Pages for what did not go well: what happened, what is kept, what to do. A refusal by rule ({@code avslag}) shows the
 * sentence and the provision. May depend on {@code look} and on {@code core.law} and {@code core.access}.
 */
package no.individuellplan.web.error;
