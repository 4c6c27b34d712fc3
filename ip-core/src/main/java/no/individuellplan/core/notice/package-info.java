/**
 * Notices by e-mail that something waits ({@code varsel}, eForvaltningsforskriften § 8): one set of words for whatever it is, and nothing of the plan in it.
 * May depend on reservation, plan and whatever those depend on.
 */
package no.individuellplan.core.notice;
