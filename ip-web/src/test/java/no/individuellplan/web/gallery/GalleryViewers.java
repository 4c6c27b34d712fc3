package no.individuellplan.web.gallery;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Alternative;
import no.individuellplan.web.look.Viewer;
import no.individuellplan.web.look.Viewers;

/** Who looks is in the query: {@code ?som=ane}, {@code guri}, {@code marit}, {@code turid}; nobody otherwise. */
@Alternative
@RequestScoped
public class GalleryViewers implements Viewers {
    private final RoutingContext request;

    GalleryViewers(RoutingContext request) {
        this.request = request;
    }

    @Override
    public Viewer current() {
        return switch (request.request().getParam("som", "")) {
            case "ane" -> new Viewer.Person("Ane Nygård", "");
            case "guri" -> new Viewer.Person("Guri Sæther", "Asbjørn Kvam");
            case "marit" -> new Viewer.Staff("Marit Lunde", "Psykisk helsetjeneste, Fjellvik", false);
            case "turid" -> new Viewer.Staff("Turid Aasen", "Koordinerende enhet, Fjellvik", true);
            default -> new Viewer.Visitor();
        };
    }
}
