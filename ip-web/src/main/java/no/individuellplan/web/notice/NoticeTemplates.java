package no.individuellplan.web.notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page about notices. */
@CheckedTemplate(basePath = "notice")
public final class NoticeTemplates {
    private NoticeTemplates() {}

    public static native TemplateInstance notices(NoticesView view);
}
