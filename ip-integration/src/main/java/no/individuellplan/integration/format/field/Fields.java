package no.individuellplan.integration.format.field;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.individuellplan.integration.format.code.Code;
import no.individuellplan.integration.format.xml.Times;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Everything a payload says, each thing under its name and in its place, whether it is modelled or not: nothing a sender
 * wrote is dropped (HIS 80704). What has neither text nor code nor parts is left out.
 */
public final class Fields {
    private static final String LISTS = "2.16.578.1.12.4.1.1.";

    private Fields() {}

    /** What stands under this element, in the order it came. */
    public static List<Field> under(Element parent) {
        return children(parent).flatMap(Fields::field).toList();
    }

    private static Stream<Field> field(Element element) {
        List<Field> parts = under(element);
        Code code = new Code(
                element.getAttribute("V"),
                element.getAttribute("S"),
                element.getAttribute("DN"),
                element.getAttribute("OT"));
        String value = parts.isEmpty() ? value(element, code) : "";
        return parts.isEmpty() && value.isEmpty()
                ? Stream.empty()
                : Stream.of(new Field(
                        element.getLocalName(),
                        Labels.of(element.getLocalName()),
                        value,
                        shownCode(element, code),
                        parts));
    }

    private static String value(Element element, Code code) {
        if (!element.hasAttribute("V")) {
            return words(element.getTextContent().strip());
        }
        String unit = element.getAttribute("U");
        String shown = code.shown();
        String text = code.text().isBlank() ? "" : ": " + code.text();
        return unit.isEmpty() ? time(shown) + text : shown + " " + unit;
    }

    private static String words(String text) {
        return switch (text) {
            case "true" -> "Ja";
            case "false" -> "Nei";
            default -> time(text);
        };
    }

    /** As a Norwegian reads a day or a time; any other text as it is. */
    private static String time(String text) {
        return Times.shown(text).orElse(text);
    }

    /** Beside a code with a name; a bare value is shown itself. */
    private static String shownCode(Element element, Code code) {
        if (!code.isPresent() || code.shown().equals(code.value()) || element.hasAttribute("U")) {
            return "";
        }
        String list = code.system().startsWith(LISTS) ? code.system().substring(LISTS.length()) + " " : "";
        return list + code.value();
    }

    private static Stream<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                found.add(element);
            }
        }
        return found.stream();
    }
}
