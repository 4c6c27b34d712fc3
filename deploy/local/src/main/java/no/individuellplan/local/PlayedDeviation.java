package no.individuellplan.local;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What is sent when a message that was acknowledged turns out to be wrong: «Tilbakemelding om feil i mottatt melding» (HIS 1151). */
final class PlayedDeviation {
    private static final String HEAD = "http://www.kith.no/xmlstds/msghead/2006-05-24";
    private static final String DIALOG = "http://www.kith.no/xmlstds/dialog/2006-10-11";
    private static final String SUBJECTS = "2.16.578.1.12.4.1.1.8117";

    /** List 8117. */
    private static final Map<String, String> MEANINGS =
            new TreeMap<>(Map.of("1", "Feil adressat", "2", "Mangelfulle opplysninger", "9", "Annet"));

    private PlayedDeviation() {}

    /** A code of list 8117. @throws LocalFailure when there is none such */
    static String known(String code) {
        if (!MEANINGS.containsKey(code)) {
            throw new LocalFailure(
                    "«" + code + "» is no code of list 8117; there are " + String.join(", ", MEANINGS.keySet()) + ".");
        }
        return code;
    }

    static PlayedMessage of(PlayedMessage message, String code) {
        Element root = Tree.root(HEAD, "MsgHead");
        Element info = Tree.add(root, "MsgInfo");
        Tree.addCode(info, "Type", "DIALOG_AVVIK", "Tilbakemelding om feil i mottatt melding");
        Tree.add(info, "MIGversion", "v1.2 2006-05-24");
        Tree.add(info, "GenDate", PlayedMessage.now());
        Tree.add(info, "MsgId", UUID.randomUUID().toString());
        Element conversation = Tree.add(info, "ConversationRef");
        Tree.add(conversation, "RefToParent", message.id());
        String begun = Tree.text(message.head(), "ConversationRef", "RefToConversation");
        Tree.add(conversation, "RefToConversation", begun.isEmpty() ? message.id() : begun);
        copied(info, "Sender", message, "Receiver");
        copied(info, "Receiver", message, "Sender");
        Tree.at(message.head(), "Patient").ifPresent(one -> info.appendChild(imported(info, one)));

        Element document = Tree.add(Tree.add(root, "Document"), "RefDoc");
        Tree.addCode(document, "MsgType", "XML", "XML-instans");
        Element content = Tree.add(document, "Content");
        Element dialog =
                (Element) content.appendChild(content.getOwnerDocument().createElementNS(DIALOG, "Dialogmelding"));
        Element note = Tree.add(dialog, "Notat");
        Tree.addCode(note, "TemaKodet", code, MEANINGS.get(known(code))).setAttribute("S", SUBJECTS);
        Tree.add(note, "TekstNotatInnhold", "Meldingen kan ikke brukes slik den er.");
        return PlayedMessage.of(Tree.bytes(root.getOwnerDocument())).orElseThrow();
    }

    private static void copied(Element info, String side, PlayedMessage message, String was) {
        Tree.at(message.head(), was, "Organisation")
                .ifPresent(one -> Tree.add(info, side).appendChild(imported(info, one)));
    }

    private static Node imported(Element into, Element one) {
        Document document = into.getOwnerDocument();
        return document.importNode(one, true);
    }
}
