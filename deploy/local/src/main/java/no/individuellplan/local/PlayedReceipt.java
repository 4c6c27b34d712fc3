package no.individuellplan.local;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.w3c.dom.Element;

/** The acknowledgement (AppRec, HIS 80415) of one message, with its addresses turned round. */
final class PlayedReceipt {
    private static final String OLD = "http://www.kith.no/xmlstds/apprec/2004-11-21";
    private static final String NEW = "http://www.kith.no/xmlstds/apprec/2012-02-15";
    private static final String ERRORS = "2.16.578.1.12.4.1.1.8221";

    /** List 8221. */
    private static final Map<String, String> MEANINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("T01", "Ikke XML / ikke «well formed» / uleselig"),
            Map.entry("T02", "XML validerer ikke"),
            Map.entry("T10", "Støtter ikke meldingsformatet"),
            Map.entry("T99", "Annen feil på format"),
            Map.entry("S01", "Feil på signatur"),
            Map.entry("S02", "Ugyldig sertifikat"),
            Map.entry("S03", "Tilbaketrukket sertifikat"),
            Map.entry("S99", "Annen feil på signatur eller sertifikat"),
            Map.entry("E10", "Ugyldig meldingsidentifikator"),
            Map.entry("E20", "Lege finnes ikke"),
            Map.entry("E21", "Mottaker finnes ikke"),
            Map.entry("E30", "Pasientens fødselsnummer mangler"),
            Map.entry("E31", "Pasientens fødselsnummer er feil"),
            Map.entry("E32", "Pasientens navn mangler"),
            Map.entry("E33", "Pasientens etternavn mangler"),
            Map.entry("E34", "Pasientens fornavn mangler"),
            Map.entry("E35", "Pasienten finnes ikke i mottakersystemet"),
            Map.entry("E36", "Pasientopplysninger er utilstrekkelige"),
            Map.entry("E53", "Fødselsnummer/D-nummer finnes ikke i Folkeregisteret"),
            Map.entry("E54", "Fødselsnummer ikke registrert i mottakersystemet"),
            Map.entry("X99", "Annen feil")));

    private PlayedReceipt() {}

    /** A code of list 8221, as it is written there. @throws LocalFailure when there is none such */
    static String known(String code) {
        if (!MEANINGS.containsKey(code)) {
            throw new LocalFailure(
                    "«" + code + "» is no code of list 8221; there are " + String.join(", ", MEANINGS.keySet()) + ".");
        }
        return code;
    }

    static byte[] ok(PlayedMessage message) {
        return receipt(message, null);
    }

    /** @param code of list 8221 */
    static byte[] refusal(PlayedMessage message, String code) {
        return receipt(message, known(code));
    }

    private static byte[] receipt(PlayedMessage message, String code) {
        boolean old = message.old();
        Element receipt = Tree.root(old ? OLD : NEW, "AppRec");
        Tree.addCode(receipt, "MsgType", "APPREC", "Applikasjonskvittering");
        Tree.add(receipt, "MIGversion", old ? "1.0 2004-11-21" : "v1.1 2012-02-15");
        Tree.add(receipt, "SoftwareName", "Played record system");
        Tree.add(receipt, "GenDate", PlayedMessage.now());
        Tree.add(receipt, "Id", UUID.randomUUID().toString());
        party(receipt, "Sender", old ? null : new String[] {"PRIM", "Primærmottaker"}, message, "Receiver");
        party(receipt, "Receiver", old ? null : new String[] {"AVS", "Avsender"}, message, "Sender");
        Tree.addCode(receipt, "Status", code == null ? "1" : "2", code == null ? "OK" : "Avvist");
        if (code != null) {
            Tree.addCode(receipt, "Error", code, MEANINGS.get(code)).setAttribute("S", ERRORS);
        }
        Element original = Tree.add(receipt, "OriginalMsgId");
        Tree.at(message.head(), "Type")
                .ifPresent(type -> Tree.addCode(original, "MsgType", type.getAttribute("V"), type.getAttribute("DN")));
        Tree.add(original, "IssueDate", Tree.text(message.head(), "GenDate"));
        Tree.add(original, "Id", message.id());
        return Tree.bytes(receipt.getOwnerDocument());
    }

    private static void party(Element receipt, String side, String[] role, PlayedMessage message, String was) {
        Element party = Tree.add(receipt, side);
        if (role != null) {
            Tree.addCode(party, "Role", role[0], role[1]);
        }
        Element outer = Tree.at(message.head(), was, "Organisation").orElseThrow();
        Element inst = Tree.add(Tree.add(party, "HCP"), "Inst");
        named(inst, outer);
        Tree.at(outer, "Organisation").ifPresent(inner -> named(Tree.add(inst, "Dept"), inner));
    }

    private static void named(Element named, Element organisation) {
        Tree.add(named, "Name", Tree.text(organisation, "OrganisationName"));
        Tree.add(named, "Id", Tree.text(organisation, "Ident", "Id"));
        Tree.at(organisation, "Ident", "TypeId")
                .ifPresent(type -> Tree.addCode(named, "TypeId", type.getAttribute("V"), type.getAttribute("DN")));
    }
}
