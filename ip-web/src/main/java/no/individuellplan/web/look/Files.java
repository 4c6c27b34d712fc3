package no.individuellplan.web.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.individuellplan.core.message.ChosenFile;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Reads a form that files can be chosen in. What may go with a message is for the rules to say. */
public final class Files {
    /** The field the files are chosen in. */
    public static final String FIELD = "files";

    private Files() {}

    public static SentWithFiles of(MultipartFormDataInput sent) {
        Map<String, Collection<FormValue>> fields = sent.getValues();
        List<ChosenFile> files = fields.getOrDefault(FIELD, List.of()).stream()
                .filter(Files::chosen)
                .map(Files::file)
                .toList();
        Form form = typed(fields);
        return new SentWithFiles(files.isEmpty() ? form : form.with(SentWithFiles.AGAIN, "true"), files);
    }

    /** Whether it is a file; a field left empty is sent as one without a name. */
    public static boolean chosen(FormValue value) {
        return value.isFileItem()
                && value.getFileName() != null
                && !value.getFileName().isBlank();
    }

    private static Form typed(Map<String, Collection<FormValue>> fields) {
        Form form = Form.empty();
        for (Map.Entry<String, Collection<FormValue>> field : fields.entrySet()) {
            List<String> values = field.getValue().stream()
                    .filter(one -> !one.isFileItem())
                    .map(FormValue::getValue)
                    .toList();
            form = values.isEmpty() ? form : form.with(field.getKey(), values);
        }
        return form;
    }

    private static ChosenFile file(FormValue one) {
        try (var content = one.getFileItem().getInputStream()) {
            return new ChosenFile(title(one.getFileName()), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the file is called, without where it was and what it ends in. */
    private static String title(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int point = last.lastIndexOf('.');
        return point > 0 ? last.substring(0, point) : last;
    }
}
