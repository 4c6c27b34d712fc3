/**
 * What lies ahead: birthdays that give a new say ({@code myndighetsalder}) and consents that lapse, told in time. May depend
 * on look, staff and core.
 */
package no.individuellplan.web.ahead;
