package no.individuellplan.web.staff;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import no.individuellplan.web.look.CurrentLanguage;

/** The words of a message bundle in the language of the page, for sentences that a template cannot choose. */
@ApplicationScoped
public class Words {
    private final CurrentLanguage language;

    Words(CurrentLanguage language) {
        this.language = language;
    }

    public <T> T in(Class<T> bundle) {
        return MessageBundles.get(
                bundle, Localized.Literal.of(language.language().locale().toLanguageTag()));
    }
}
