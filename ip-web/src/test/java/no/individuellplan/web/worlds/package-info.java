/**
 * Random worlds of invented people, and whether everybody who asks is answered the same by the law read by hand, the core's
 * rules ({@code tilgang}), the API and the database. May depend on the ports and use cases of the core, and on proof and story.
 */
package no.individuellplan.web.worlds;
