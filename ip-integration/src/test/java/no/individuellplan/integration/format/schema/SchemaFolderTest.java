package no.individuellplan.integration.format.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaFolderTest {

    @TempDir
    private Path root;

    private Path folder;

    @BeforeEach
    void a_folder_with_a_file_beside_it() throws IOException {
        folder = Files.createDirectory(root.resolve("xsd"));
        write(root.resolve("outside.xsd"), schema("urn:other", ""));
    }

    @Test
    void schemas_in_the_folder_are_read_by_name_whatever_the_address() throws IOException {
        write(folder.resolve("other.xsd"), schema("urn:other", "<xs:element name=\"x\" type=\"xs:int\"/>"));
        write(folder.resolve(MessageSchema.DRIVER), driver("http://127.0.0.1:1/far/away/other.xsd"));

        MessageSchema schema = MessageSchema.of(folder);

        assertThat(schema.faults(bytes("<x xmlns=\"urn:other\">1</x>"))).isEmpty();
        assertThat(schema.faults(bytes("<x xmlns=\"urn:other\">en</x>"))).isNotEmpty();
    }

    @Test
    void nothing_outside_the_folder_is_read() throws IOException {
        write(folder.resolve(MessageSchema.DRIVER), driver("../outside.xsd"));
        assertThatThrownBy(() -> MessageSchema.of(folder)).hasMessageContaining("outside.xsd");

        write(
                folder.resolve(MessageSchema.DRIVER),
                driver(root.resolve("outside.xsd").toUri().toString()));
        assertThatThrownBy(() -> MessageSchema.of(folder)).hasMessageContaining("outside.xsd");
    }

    @Test
    void a_folder_without_schemas_stops_the_start() {
        assertThatThrownBy(() -> MessageSchema.of(folder)).hasMessageContaining(MessageSchema.DRIVER);
        assertThatThrownBy(() -> MessageSchema.of(root.resolve("missing"))).hasMessageContaining(MessageSchema.DRIVER);
    }

    @Test
    void a_schema_that_does_not_compile_stops_the_start() throws IOException {
        write(
                folder.resolve(MessageSchema.DRIVER),
                "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><oops/></xs:schema>");

        assertThatThrownBy(() -> MessageSchema.of(folder)).hasMessageContaining("do not compile");
    }

    @Test
    void at_most_three_faults_are_told() throws IOException {
        write(
                folder.resolve("other.xsd"),
                schema(
                        "urn:other",
                        "<xs:element name=\"x\"><xs:complexType><xs:sequence>"
                                + "<xs:element name=\"y\" type=\"xs:int\" maxOccurs=\"9\"/></xs:sequence></xs:complexType></xs:element>"));
        write(folder.resolve(MessageSchema.DRIVER), driver("other.xsd"));

        assertThat(MessageSchema.of(folder)
                        .faults(bytes("<x xmlns=\"urn:other\">" + "<y xmlns=\"\">en</y>".repeat(5) + "</x>")))
                .hasSize(3)
                .allSatisfy(fault -> assertThat(fault).contains("linje 1"));
    }

    @Test
    void without_a_folder_nothing_is_refused() {
        assertThat(MessageSchema.none().isPresent()).isFalse();
        assertThat(MessageSchema.none().faults(bytes("<x/>"))).isEmpty();
    }

    private static String driver(String location) {
        return schema("urn:driver", "")
                .replace(
                        "></xs:schema>",
                        "><xs:import namespace=\"urn:other\" schemaLocation=\"" + location + "\"/></xs:schema>");
    }

    private static String schema(String namespace, String content) {
        return "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" targetNamespace=\"" + namespace + "\">"
                + content + "</xs:schema>";
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
