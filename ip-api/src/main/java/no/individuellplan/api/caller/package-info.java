/**
 * Who calls ({@code den som handler}): the login of the token made into an actor, for themselves or for another. May depend
 * on problem, core.access and core.plan's list of whom one may act for.
 */
package no.individuellplan.api.caller;
