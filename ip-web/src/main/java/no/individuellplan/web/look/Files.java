package no.individuellplan.web.look;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.individuellplan.core.message.Attachment;
import no.individuellplan.core.message.AttachmentKind;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/**
 * Reads a form with files: PDF, JPEG and PNG, known by their bytes and not by their names (HIS 1077), at most five, together
 * no more than a message carries.
 */
@ApplicationScoped
public class Files {
    /** The field the files are chosen in. */
    public static final String FIELD = "files";

    private static final int MOST = 5;
    private static final int MEGABYTE = 1_000_000;

    private final CurrentLanguage language;

    Files(CurrentLanguage language) {
        this.language = language;
    }

    public SentWithFiles of(MultipartFormDataInput sent) {
        Map<String, Collection<FormValue>> fields = sent.getValues();
        Form form = typed(fields);
        List<FormValue> chosen = fields.getOrDefault(FIELD, List.of()).stream()
                .filter(FormValue::isFileItem)
                .filter(one -> one.getFileName() != null && !one.getFileName().isBlank())
                .toList();
        if (chosen.isEmpty()) {
            return new SentWithFiles(form, List.of());
        }
        Form again = form.with(SentWithFiles.AGAIN, "true");
        CommonTexts texts = texts();
        if (chosen.size() > MOST) {
            return new SentWithFiles(again.wrong(FIELD, texts.filesTooMany(MOST)), List.of());
        }
        if (chosen.stream().mapToLong(Files::size).sum() > Attachment.MOST_BYTES) {
            return new SentWithFiles(
                    again.wrong(FIELD, texts.filesTooLarge(Attachment.MOST_BYTES / MEGABYTE)), List.of());
        }
        List<Attachment> files = new ArrayList<>();
        for (FormValue one : chosen) {
            Optional<Attachment> file = attachment(one);
            if (file.isEmpty()) {
                return new SentWithFiles(again.wrong(FIELD, texts.filesKind(one.getFileName())), List.of());
            }
            files.add(file.get());
        }
        return new SentWithFiles(again, files);
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

    private static Optional<Attachment> attachment(FormValue one) {
        try (var content = one.getFileItem().getInputStream()) {
            byte[] bytes = content.readAllBytes();
            return AttachmentKind.of(bytes).map(kind -> new Attachment(kind, title(one.getFileName()), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(FormValue one) {
        try {
            return one.getFileItem().getFileSize();
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

    private CommonTexts texts() {
        return MessageBundles.get(
                CommonTexts.class,
                Localized.Literal.of(language.language().locale().toLanguageTag()));
    }
}
