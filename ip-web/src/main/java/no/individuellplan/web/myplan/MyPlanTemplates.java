package no.individuellplan.web.myplan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The person's pages. Addresses and fields are named in each template's forms. */
@CheckedTemplate(basePath = "myplan")
public final class MyPlanTemplates {
    private MyPlanTemplates() {}

    public static native TemplateInstance myPlan(MyPlanView view);

    public static native TemplateInstance goal(GoalPageView view);

    public static native TemplateInstance offer(OfferView view);

    public static native TemplateInstance suggestion(SuggestionView view);

    public static native TemplateInstance askedOfMe(AskedOfMeView view);

    public static native TemplateInstance askForPlan(AskForPlanView view);

    public static native TemplateInstance text(TextView view);

    public static native TemplateInstance pause(PauseView view);

    public static native TemplateInstance earlier(EarlierPlanView view);

    public static native TemplateInstance end(PauseView view);
}
