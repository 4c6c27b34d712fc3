package no.individuellplan.web.message;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

@CheckedTemplate(basePath = "message")
final class MessageTemplates {
    private MessageTemplates() {}

    static native TemplateInstance list(List<ThreadLine> threads, List<LooseLine> loose);

    static native TemplateInstance thread(ThreadView view);

    static native TemplateInstance original(OriginalView view);
}
