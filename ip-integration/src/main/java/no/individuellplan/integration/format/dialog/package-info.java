/**
 * Dialogmelding 1.0 and 1.1 (HIS 80603): helsefaglig dialog, forespørsel, svar på forespørsel, tilbakemelding om feil.
 *
 * <p>Both versions are read into the same records. Bindings are package-private. Depends on the envelope, the code lists
 * and the shared XML.
 */
@XmlSchema(
        namespace = Namespaces.DIALOG_1_1,
        elementFormDefault = XmlNsForm.QUALIFIED,
        xmlns = {
            @XmlNs(prefix = "", namespaceURI = Namespaces.DIALOG_1_1),
            @XmlNs(prefix = "fk1", namespaceURI = Namespaces.COMMON)
        })
package no.individuellplan.integration.format.dialog;

import jakarta.xml.bind.annotation.XmlNs;
import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import no.individuellplan.integration.format.xml.Namespaces;
