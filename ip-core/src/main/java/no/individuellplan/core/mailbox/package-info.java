/**
 * Messages exchanged with organisations that post them here and fetch them themselves ({@code postkasse}), instead of a
 * queue. May depend on message, access and agency.
 */
package no.individuellplan.core.mailbox;
