package no.individuellplan.integration.format.schema;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Collects the first faults. Of what the validator says only the words about structure are kept; those about values would
 * repeat a person's information in logs and receipts.
 */
final class SchemaFaults implements ErrorHandler {

    private static final int ENOUGH = 3;

    private final List<String> found = new ArrayList<>();

    @Override
    public void warning(SAXParseException warning) {
        // A warning does not make a message invalid.
    }

    @Override
    public void error(SAXParseException fault) throws SAXException {
        add(fault);
        if (found.size() == ENOUGH) {
            throw fault;
        }
    }

    @Override
    public void fatalError(SAXParseException fault) throws SAXException {
        add(fault);
        throw fault;
    }

    void stoppedBy(SAXException reason) {
        if (found.isEmpty()) {
            found.add("Validering ble avbrutt: " + reason.getClass().getSimpleName());
        }
    }

    List<String> found() {
        return List.copyOf(found);
    }

    private void add(SAXParseException fault) {
        found.add(rule(fault) + " (linje " + fault.getLineNumber() + ", kolonne " + fault.getColumnNumber() + ")");
    }

    private static String rule(SAXParseException fault) {
        String message = fault.getMessage() == null ? "" : fault.getMessage();
        boolean aboutStructure = message.startsWith("cvc-complex-type.2") || message.startsWith("cvc-elt.1");
        int colon = message.indexOf(':');
        return aboutStructure || colon < 0 ? message : message.substring(0, colon);
    }
}
