/** What an installation chooses and ip-core needs to know: settings turned into the core's own types. */
package no.individuellplan.web.setup;
