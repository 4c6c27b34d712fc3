/**
 * When e-messages are sent and read (utboks, innboks): jobs in the database, asked for in the transaction that gives them
 * something to do, one transaction for each message, in order within a conversation, tried again until it works.
 *
 * <p>May depend on the core's message and access concepts, on transport and on db-scheduler.
 */
package no.individuellplan.integration.delivery;
