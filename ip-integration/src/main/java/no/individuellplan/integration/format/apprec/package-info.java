/**
 * Applikasjonskvittering 1.0 and 1.1 (AppRec, HIS 80415): the receiver's one and final answer to a message.
 *
 * <p>Both versions are read into the same record. Bindings are package-private. Depends on the envelope, the code lists
 * and the shared XML.
 */
@XmlSchema(
        namespace = Namespaces.APPREC_1_1,
        elementFormDefault = XmlNsForm.QUALIFIED,
        xmlns = @XmlNs(prefix = "", namespaceURI = Namespaces.APPREC_1_1))
package no.individuellplan.integration.format.apprec;

import jakarta.xml.bind.annotation.XmlNs;
import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import no.individuellplan.integration.format.xml.Namespaces;
