package no.individuellplan.web.rights;

import java.util.List;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;

/** @param attorney whether the one who complains acts on a power of attorney, and says which */
public record ComplainView(List<Choice> subjects, List<Choice> makers, boolean attorney, Form form) {}
