package no.individuellplan.web.look;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Every template speaks the language of its request. Outside a request: bokmål, unless the caller sets another. */
@ApplicationScoped
class TemplateLanguage {
    void speak(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(TemplateLanguage::setLanguage);
    }

    private static void setLanguage(TemplateInstance page) {
        ArcContainer beans = Arc.container();
        Language language = beans.requestContext().isActive()
                ? beans.instance(CurrentLanguage.class).get().language()
                : Language.NB;
        page.setLocale(language.locale());
    }
}
