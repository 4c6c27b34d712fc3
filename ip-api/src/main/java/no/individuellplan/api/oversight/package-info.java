/** Control of access ({@code etterfølgende kontroll}) for those who review the log. May depend on core.oversight. */
package no.individuellplan.api.oversight;
