package no.individuellplan.web.breach;

import java.util.List;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;

/** A breach about to be recorded. @param sign the id of the sign it begins with; empty for all else */
public record RecordBreachView(String sign, List<Choice> kinds, List<Choice> units, List<Choice> risks, Form form) {}
