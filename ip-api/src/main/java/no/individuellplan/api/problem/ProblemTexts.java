package no.individuellplan.api.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of problems, in bokmål, nynorsk and English. */
final class ProblemTexts {
    private static final String BUNDLE = "no.individuellplan.api.problem.problems";

    private ProblemTexts() {}

    static Problem problem(ApiProblem what, Locale locale) {
        ResourceBundle texts = texts(locale);
        String key = what.kind().key();
        return new Problem(
                what.kind().type(),
                texts.getString(key + ".title"),
                what.kind().status(),
                texts.getString(key + ".detail"),
                what.reasons().stream()
                        .map(reason -> ProblemReason.of(reason, locale))
                        .toList(),
                what.faults().stream().map(fault -> field(fault, texts)).toList(),
                what.code());
    }

    private static ProblemField field(FieldFault fault, ResourceBundle texts) {
        List<String> words = fault.words();
        return new ProblemField(
                fault.field(), MessageFormat.format(texts.getString("field." + fault.code()), words.toArray()));
    }

    static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
