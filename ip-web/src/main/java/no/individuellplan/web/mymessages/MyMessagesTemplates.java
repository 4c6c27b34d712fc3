package no.individuellplan.web.mymessages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The person's message pages. */
@CheckedTemplate(basePath = "mymessages")
public final class MyMessagesTemplates {
    private MyMessagesTemplates() {}

    public static native TemplateInstance conversations(ConversationsView view);

    public static native TemplateInstance conversation(ConversationView view);
}
