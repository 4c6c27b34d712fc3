package no.individuellplan.web.paper;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Letters on the pages of the gallery; none on those that are empty. */
@Alternative
@Named("paper")
@RequestScoped
public class SamplePaper extends Paper {
    public static final PaperLine LETTER = new PaperLine(
            "a",
            "EMERGENCY 1",
            "Kari Testesen",
            LocalDate.of(2026, 11, 19),
            "/galleri/papir",
            "Helsepersonell åpnet deler av planen din fordi det hastet. Hvem det var, hva de så og hvorfor, leser du når du logger inn.");
    private final RoutingContext request;

    SamplePaper(RoutingContext request) {
        super(null, null, null);
        this.request = request;
    }

    @Override
    public List<PaperLine> lines() {
        return request.request().path().endsWith("/tom") ? List.of() : List.of(LETTER);
    }

    @Override
    public boolean mayBeSaid() {
        return true;
    }

    @Override
    public boolean wanted() {
        return !request.request().path().endsWith("/tom");
    }
}
