package no.individuellplan.web.rights;

import java.util.List;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;

/** @param items what is written in the plan, that can be corrected or deleted */
public record AskView(List<Choice> kinds, List<Choice> items, List<Choice> grounds, Form form) {}
