package no.individuellplan.web.message;

import io.quarkus.qute.TemplateEnum;
import java.util.Arrays;
import java.util.List;

/** What the reading of a message warned about. */
@TemplateEnum
public enum Oddity {
    COPY,
    SENDER_NOT_NAMED,
    RECEIVER_NOT_NAMED,
    PATIENT_NOT_IDENTIFIED,
    PERSONAL_NUMBER_WRONG,
    NOT_PRODUCTION,
    SIGNED,
    SIGNATURE_NOT_CHECKED,
    EMPTY,
    REFERENCE_ONLY,
    OTHER;

    static List<Oddity> of(List<String> codes) {
        return codes.stream().map(Oddity::of).distinct().toList();
    }

    private static Oddity of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(code))
                .findFirst()
                .orElse(OTHER);
    }
}
