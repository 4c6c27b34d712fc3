package no.individuellplan.web.look;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;

/** An application without login shows only its open pages, and everybody is a visitor. */
@DefaultBean
@ApplicationScoped
class NobodyLoggedIn implements Viewers {
    @Override
    public Viewer current() {
        return new Viewer.Visitor();
    }
}
