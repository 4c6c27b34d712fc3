/**
 * E-messages (elektroniske meldinger) as they stand on the wire: bytes become values, values become bytes.
 *
 * <p>Nothing here knows a plan, a database or a transport. Sources: Hodemelding 1.2 (HIS 80601), Dialogmelding 1.0 and
 * 1.1 (HIS 80603, 1077, 1151, 1152), vedlegg (HIS 1036) and applikasjonskvittering 1.0 and 1.1 (HIS 80415). Depends on
 * the JDK and Jakarta XML Binding.
 */
package no.individuellplan.integration.format;
