package no.individuellplan.integration.format.schema;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;

/**
 * One schema over the whole folder. It has to be one: the content of a MsgHead is {@code processContents="strict"}, so
 * envelope and content are validated together or not at all. Safe for use by many threads.
 */
public final class MessageSchema {

    /** The file in the folder that imports all others. */
    public static final String DRIVER = "kith-driver.xsd";

    private final Optional<Schema> schema;

    private MessageSchema(Optional<Schema> schema) {
        this.schema = schema;
    }

    /** No schema folder: nothing is refused here, and what must be refused is left to the checks of structure. */
    public static MessageSchema none() {
        return new MessageSchema(Optional.empty());
    }

    /**
     * Compiles {@value #DRIVER} in the folder, which takes about a second.
     *
     * @throws IllegalArgumentException when the folder has no such file or the schemas do not compile: the program must
     *     not start believing that it validates
     */
    public static MessageSchema of(Path folder) {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            SchemaFolder files = new SchemaFolder(folder);
            factory.setResourceResolver(files);
            return new MessageSchema(Optional.of(factory.newSchema(files.source(DRIVER))));
        } catch (SAXException e) {
            throw new IllegalArgumentException("The message schemas in the schema folder do not compile", e);
        }
    }

    /** Whether there is a schema at all. */
    public boolean isPresent() {
        return schema.isPresent();
    }

    /**
     * What is wrong with a message, at most three things, each with line and column; empty when it is valid or when there
     * is no schema. The message must already be known to be well-formed and to have no DTD.
     */
    public List<String> faults(byte[] message) {
        return schema.map(known -> faults(known, message)).orElse(List.of());
    }

    private static List<String> faults(Schema schema, byte[] message) {
        SchemaFaults faults = new SchemaFaults();
        Validator validator = schema.newValidator();
        try {
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.setErrorHandler(faults);
            validator.validate(new StreamSource(new ByteArrayInputStream(message)));
        } catch (SAXException stopped) {
            faults.stoppedBy(stopped);
        } catch (IOException unreadable) {
            faults.stoppedBy(new SAXException("unreadable", unreadable));
        }
        return faults.found();
    }
}
