package no.individuellplan.local;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A message in MsgHead as a record system that is played needs to know and change it. */
final class PlayedMessage {
    private final Document document;

    private PlayedMessage(Document document) {
        this.document = document;
    }

    /** Empty when it is something else, for one an acknowledgement. */
    static Optional<PlayedMessage> of(byte[] bytes) {
        return Tree.of(bytes)
                .filter(one -> Tree.at(one, "MsgHead", "MsgInfo").isPresent())
                .map(PlayedMessage::new);
    }

    byte[] bytes() {
        return Tree.bytes(document);
    }

    Element head() {
        return Tree.at(document, "MsgHead", "MsgInfo").orElseThrow();
    }

    String id() {
        return Tree.text(head(), "MsgId");
    }

    String type() {
        return Tree.code(head(), "Type");
    }

    /** HER-id of the innermost sender. */
    String from() {
        return innermost("Sender");
    }

    /** HER-id of the innermost receiver. */
    String to() {
        return innermost("Receiver");
    }

    /** Whether it is of one of the kinds that are acknowledged by the first version of AppRec. */
    boolean old() {
        return Tree.at(document, "MsgHead", "Document", "RefDoc", "Content", "Dialogmelding")
                .filter(one -> one.getNamespaceURI().endsWith("/2006-10-11"))
                .isPresent();
    }

    /** As if it were another: with an id of its own, made now. What it refers to stays. */
    PlayedMessage asNew() {
        PlayedMessage copy = copy();
        Tree.at(copy.head(), "MsgId")
                .ifPresent(one -> one.setTextContent(UUID.randomUUID().toString()));
        Tree.at(copy.head(), "GenDate").ifPresent(one -> one.setTextContent(now()));
        return copy;
    }

    /** From and to these addresses instead, each with the organisation above it. */
    PlayedMessage between(List<String> sender, List<String> receiver) {
        PlayedMessage copy = copy();
        copy.address("Sender", sender);
        copy.address("Receiver", receiver);
        return copy;
    }

    static String now() {
        return OffsetDateTime.now(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    private PlayedMessage copy() {
        return new PlayedMessage((Document) document.cloneNode(true));
    }

    private String innermost(String side) {
        return organisations(side).reversed().stream()
                .flatMap(one -> her(one).stream())
                .map(one -> Tree.text(one, "Id"))
                .findFirst()
                .orElse("");
    }

    /** The organisation first, then its service or its person. */
    private List<Element> organisations(String side) {
        Optional<Element> outer = Tree.at(head(), side, "Organisation");
        Optional<Element> inner =
                outer.flatMap(one -> Tree.at(one, "Organisation").or(() -> Tree.at(one, "HealthcareProfessional")));
        return Stream.of(outer, inner).flatMap(Optional::stream).toList();
    }

    private static Optional<Element> her(Element organisation) {
        return Tree.children(organisation, "Ident").stream()
                .filter(one -> "HER".equals(Tree.code(one, "TypeId")))
                .findFirst();
    }

    private void address(String side, List<String> ids) {
        List<Element> organisations = organisations(side);
        for (int i = 0; i < organisations.size(); i++) {
            // One with a single level is the service itself.
            String id = organisations.size() == 1 ? ids.getLast() : ids.get(i);
            her(organisations.get(i)).flatMap(one -> Tree.at(one, "Id")).ifPresent(one -> one.setTextContent(id));
        }
    }
}
