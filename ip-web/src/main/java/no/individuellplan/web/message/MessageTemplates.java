package no.individuellplan.web.message;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The pages of messages at work. */
@CheckedTemplate(basePath = "message")
public final class MessageTemplates {
    private MessageTemplates() {}

    static native TemplateInstance list(List<ThreadLine> threads, List<LooseLine> loose);

    public static native TemplateInstance thread(ThreadView view);

    public static native TemplateInstance deviation(DeviationView view);

    static native TemplateInstance original(OriginalView view);

    public static native TemplateInstance place(PlaceView view);
}
