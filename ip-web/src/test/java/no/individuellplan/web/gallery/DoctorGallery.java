package no.individuellplan.web.gallery;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.web.contactdoctor.DoctorTemplates;
import no.individuellplan.web.contactdoctor.DoctorView;
import no.individuellplan.web.contactdoctor.LastDayView;
import no.individuellplan.web.contactdoctor.OwnDoctorsView;
import no.individuellplan.web.look.Form;

/** The pages on the contact doctor. */
@Path("/galleri/kontaktlege")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class DoctorGallery {
    private static final DoctorView BEFORE = new DoctorView(
            "1", "Odd Vik", "DPS Havnes, poliklinikk", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 9, 30), true);
    private static final DoctorView NOW =
            new DoctorView("2", "Vilde Moen", "DPS Havnes, poliklinikk", LocalDate.of(2026, 10, 1), null, false);

    @GET
    @Path("egne")
    public TemplateInstance own() {
        return DoctorTemplates.own(own(List.of(BEFORE, NOW), Form.empty()));
    }

    @GET
    @Path("feil")
    public TemplateInstance wrong() {
        return DoctorTemplates.own(own(
                List.of(),
                Form.empty().wrong("who", "Skriv navnet på kontaktlegen.").wrong("from", "Skriv første dag.")));
    }

    @GET
    @Path("siste-dag")
    public TemplateInstance lastDay() {
        return DoctorTemplates.lastDay(
                new LastDayView("/personer/1/kontaktlege", "Kari Testesen", NOW, 1, Form.empty(), true));
    }

    private static OwnDoctorsView own(List<DoctorView> doctors, Form form) {
        return new OwnDoctorsView("/personer/1/kontaktlege", "/personer/1/plan", "Kari Testesen", doctors, form, false);
    }
}
