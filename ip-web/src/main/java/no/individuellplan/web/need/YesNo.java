package no.individuellplan.web.need;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Locale;
import no.individuellplan.web.look.Choice;

/** The answers to the two questions of an assessment, in the language of the page. */
@TemplateExtension(namespace = "answers")
final class YesNo {
    private YesNo() {}

    static List<Choice> yesNo(@TemplateAttribute Object locale) {
        NeedTexts texts = MessageBundles.get(NeedTexts.class, Localized.Literal.of(((Locale) locale).getLanguage()));
        return List.of(new Choice(Assessment.YES, texts.yes()), new Choice(Assessment.NO, texts.no()));
    }
}
