package no.individuellplan.integration.format.msghead;

import java.util.Optional;
import org.w3c.dom.Element;

/**
 * One document in a message.
 *
 * @param kind list 8114: XML, A for an attachment, REF for a mere reference
 * @param namespace the namespace of the content as it stands in the message, empty without content
 * @param content the content, older versions already read as the newer
 */
public record Part(String kind, String mimeType, String title, String namespace, Optional<Element> content) {

    /** Whether the content is this element of this namespace (of the newer version, see {@link #content}). */
    public boolean holds(String namespaceRead, String element) {
        return content.filter(
                        found -> element.equals(found.getLocalName()) && namespaceRead.equals(found.getNamespaceURI()))
                .isPresent();
    }
}
