package no.individuellplan.web.login;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import no.individuellplan.web.look.LegalNote;

@CheckedTemplate(basePath = "login")
final class LoginTemplates {
    private LoginTemplates() {}

    /** Logged in as a citizen and asking for a page of staff, or the other way round. */
    static native TemplateInstance otherDoor(boolean citizen, String home);

    /** The login is good, but does not let one in here. */
    static native TemplateInstance refused(List<LegalNote> notes);

    /** Logged in by a way the platform does not know. */
    static native TemplateInstance unknown();

    /** Cancelled, or stopped by the identity provider. */
    static native TemplateInstance stopped();

    /** The login service does not answer. */
    static native TemplateInstance outOfReach();
}
