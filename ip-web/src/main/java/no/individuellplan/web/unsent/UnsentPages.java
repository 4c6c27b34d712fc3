package no.individuellplan.web.unsent;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.CurrentActor;

/** Shows what waits to the one who wrote it. To anybody else it is not shown, and it is gone. */
@RequestScoped
class UnsentPages {
    /** In the address of a form that is sent once more, so that its answer can let go of it. */
    static final String ONCE_MORE = "igjen";

    private final UnsentFormKeeper keeper;
    private final Writers writers;
    private final CurrentActor actor;

    UnsentPages(UnsentFormKeeper keeper, Writers writers, CurrentActor actor) {
        this.keeper = keeper;
        this.writers = writers;
        this.actor = actor;
    }

    /** Where the page is for this actor. */
    static String address(Actor actor) {
        return switch (actor) {
            case Actor.Professional _ -> AtWorkUnsentPage.ADDRESS;
            case Actor.Citizen _, Actor.Representative _, Actor.Visitor _, Actor.System _ -> OwnUnsentPage.ADDRESS;
        };
    }

    /** @param cookie null when the browser has none */
    Response show(String cookie) {
        Optional<BrowserKey> key = Optional.ofNullable(cookie).flatMap(BrowserKey::read);
        Optional<SentForm> form = key.flatMap(keeper::find);
        return form.isEmpty() ? cleared(UnsentTemplates.nothing()) : show(form.get(), key.get());
    }

    private Response show(SentForm form, BrowserKey key) {
        Writer now = actor.get().flatMap(writers::of).orElseThrow();
        Writer then = writers.read(form.value(WriterMark.FIELD)).orElseThrow();
        if (!then.sameLogin(now)) {
            keeper.forget(key);
            return cleared(UnsentTemplates.somebodyElse());
        }
        String action = form.address() + (form.address().contains("?") ? "&" : "?") + ONCE_MORE + "=ja";
        return Response.ok(
                        then.equals(now)
                                ? UnsentTemplates.form(UnsentView.of(form, action))
                                : UnsentTemplates.otherPerson())
                .build();
    }

    static Response cleared(TemplateInstance page) {
        return Response.status(Status.OK)
                .entity(page)
                .cookie(UnsentCookie.cleared())
                .build();
    }
}
