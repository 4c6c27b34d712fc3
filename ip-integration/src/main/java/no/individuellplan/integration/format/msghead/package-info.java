/**
 * The envelope of every message: Hodemelding 1.2 (MsgHead, HIS 80601) — who to whom, about whom, answering what, with
 * which documents.
 *
 * <p>Bindings are package-private; records come out. Depends on the code lists and the shared XML.
 */
@XmlSchema(
        namespace = Namespaces.MSGHEAD,
        elementFormDefault = XmlNsForm.QUALIFIED,
        xmlns = @XmlNs(prefix = "", namespaceURI = Namespaces.MSGHEAD))
package no.individuellplan.integration.format.msghead;

import jakarta.xml.bind.annotation.XmlNs;
import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import no.individuellplan.integration.format.xml.Namespaces;
