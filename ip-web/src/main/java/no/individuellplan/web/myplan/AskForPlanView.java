package no.individuellplan.web.myplan;

import java.util.List;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;

/**
 * The person asks for a plan.
 *
 * @param named whether name is registered here; otherwise it is asked for
 * @param born whether the birth date is registered here; otherwise it is asked for
 * @param municipalities those on the platform
 */
public record AskForPlanView(boolean named, boolean born, List<Choice> municipalities, Form form) {}
