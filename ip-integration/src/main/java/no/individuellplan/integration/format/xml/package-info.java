/**
 * What the message formats share in XML (fellestyper): data types, guarded reading, points in time.
 *
 * <p>Depends on the code lists, the JDK and Jakarta XML Binding.
 */
@XmlSchema(namespace = Namespaces.KITH)
package no.individuellplan.integration.format.xml;

import jakarta.xml.bind.annotation.XmlSchema;
