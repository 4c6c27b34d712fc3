package no.individuellplan.web.rights;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.individuellplan.core.rights.OwnFile;
import no.individuellplan.core.rights.TakeOwnAlong;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.own.OwnActor;
import no.individuellplan.web.own.OwnPlan;
import no.individuellplan.web.staff.Names;
import no.individuellplan.web.staff.Words;

/** Everything about the person in one file to take along. */
@Path("/min-plan/innsyn")
@Authenticated
public class TakeAlongPage {
    private final OwnActor own;
    private final TakeOwnAlong take;
    private final Names names;
    private final Words words;
    private final CurrentLanguage language;
    private final Clock clock;

    TakeAlongPage(OwnActor own, TakeOwnAlong take, Names names, Words words, CurrentLanguage language, Clock clock) {
        this.own = own;
        this.take = take;
        this.names = names;
        this.words = words;
        this.language = language;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page() {
        OwnPlan.person(own.who());
        return RightsTemplates.takeAlong();
    }

    @POST
    public Response file() {
        OwnFile file = take.take(own.who());
        String readable = RightsTemplates.file(new FileForReading(file, names, words)
                        .view(language.language().tag(), clock.instant()))
                .render();
        String name = "individuell-plan-" + LocalDate.now(clock) + ".zip";
        return Response.ok(zip(readable, new FileForMachines(file, names).json()), "application/zip")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static byte[] zip(String readable, String machines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "plan.html", readable);
            put(zip, "plan.json", machines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
