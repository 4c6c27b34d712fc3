package no.individuellplan.web.look;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;

/** Texts for Java code, such as what is wrong in a form, in the language of the request. */
@RequestScoped
public class Spoken {
    private final CurrentLanguage language;

    Spoken(CurrentLanguage language) {
        this.language = language;
    }

    public CommonTexts common() {
        return texts(CommonTexts.class);
    }

    /** @param bundle a message bundle interface */
    public <T> T texts(Class<T> bundle) {
        return MessageBundles.get(
                bundle, Localized.Literal.of(language.language().tag()));
    }
}
