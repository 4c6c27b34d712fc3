/**
 * Pleie- og omsorgsmeldinger 1.6, and 1.5 read as 1.6 (HIS 80704, HIS 1143–1149): admission, discharge and what the services
 * tell one another about it.
 *
 * <p>What has effects is bound; everything is kept as fields to be shown. Depends on the envelope, the code lists, the fields and the
 * shared XML.
 */
@XmlSchema(namespace = PloNamespaces.COMPONENT, elementFormDefault = XmlNsForm.QUALIFIED)
package no.individuellplan.integration.format.plo;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import no.individuellplan.integration.format.xml.PloNamespaces;
