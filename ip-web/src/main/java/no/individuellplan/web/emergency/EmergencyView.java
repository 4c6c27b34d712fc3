package no.individuellplan.web.emergency;

import java.util.List;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;

/** @param hours how long it lasts @param most areas at most */
public record EmergencyView(List<Choice> areas, int hours, int most, Form form) {}
