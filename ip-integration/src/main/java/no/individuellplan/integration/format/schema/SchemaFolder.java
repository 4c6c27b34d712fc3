package no.individuellplan.integration.format.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;

/** Answers every import by the last part of its name, from this folder and nowhere else. */
final class SchemaFolder implements LSResourceResolver {

    private final Path folder;

    SchemaFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    Source source(String name) {
        return new StreamSource(file(name).toFile());
    }

    @Override
    public LSInput resolveResource(String type, String namespace, String publicId, String systemId, String base) {
        if (systemId == null) {
            throw new IllegalArgumentException("An import of " + namespace + " names no file");
        }
        Path file = file(systemId.substring(systemId.lastIndexOf('/') + 1));
        try {
            return new SchemaInput(file.toUri().toString(), publicId, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new IllegalArgumentException("Cannot read " + file.getFileName(), e);
        }
    }

    private Path file(String name) {
        Path file = folder.resolve(name).normalize();
        if (!folder.equals(file.getParent()) || !Files.isRegularFile(file)) {
            throw new IllegalArgumentException("There is no " + name + " in the schema folder");
        }
        return file;
    }
}
