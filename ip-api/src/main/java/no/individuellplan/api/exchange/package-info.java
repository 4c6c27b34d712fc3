/**
 * E-messages exchanged with other organisations' systems over the paths of the national message service's REST interface
 * (meldingstjener, MSH API v2). May depend on problem and core.mailbox.
 */
package no.individuellplan.api.exchange;
