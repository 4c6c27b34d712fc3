package no.individuellplan.web.myplan;

import java.util.List;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;

/** The person asks for a plan. @param municipalities those on the platform */
public record AskForPlanView(List<Choice> municipalities, Form form) {}
