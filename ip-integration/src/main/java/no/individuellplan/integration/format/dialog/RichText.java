package no.individuellplan.integration.format.dialog;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlMixed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import no.individuellplan.integration.format.xml.XmlText;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Text of type anyType: plain, or XHTML. Only the words are kept, with line breaks where a reader would see them, so that
 * nothing a sender wrote can become markup in a page of ours.
 */
@XmlAccessorType(XmlAccessType.NONE)
final class RichText {

    private static final Set<String> ON_OWN_LINE =
            Set.of("p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "pre");
    private static final Set<String> NOT_TEXT = Set.of("script", "style", "head");

    @XmlMixed
    @XmlAnyElement
    private List<Object> content = new ArrayList<>();

    static RichText of(String text) {
        RichText rich = new RichText();
        rich.content.add(XmlText.legal(text));
        return rich;
    }

    static String plain(RichText rich) {
        if (rich == null) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        rich.content.forEach(piece -> append(piece, text));
        boolean marked = rich.content.stream().anyMatch(Element.class::isInstance);
        return marked ? tidy(text.toString()) : text.toString().strip();
    }

    /** The white space of XHTML says nothing: no spaces around a line, no empty lines. */
    private static String tidy(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static void append(Object piece, StringBuilder text) {
        switch (piece) {
            case String words -> text.append(words);
            case Element element -> append(element, text);
            case Text words -> text.append(words.getData());
            default -> {}
        }
    }

    private static void append(Element element, StringBuilder text) {
        String name = element.getLocalName().toLowerCase(Locale.ROOT);
        if (NOT_TEXT.contains(name)) {
            return;
        }
        boolean ownLine = ON_OWN_LINE.contains(name);
        if (ownLine) {
            newLine(text);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            append(child, text);
        }
        if (ownLine) {
            newLine(text);
        }
    }

    private static void newLine(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
