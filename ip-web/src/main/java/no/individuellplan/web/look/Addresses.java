package no.individuellplan.web.look;

import io.quarkus.qute.TemplateExtension;

/** Addresses in templates: {@code to:path('/min-plan/mal', goal.id)}. */
@TemplateExtension(namespace = "to")
final class Addresses {
    private Addresses() {}

    static String path(String folder, String id) {
        return folder + "/" + id;
    }

    static String path(String folder, String id, String page) {
        return folder + "/" + id + "/" + page;
    }
}
