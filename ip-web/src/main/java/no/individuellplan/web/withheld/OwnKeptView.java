package no.individuellplan.web.withheld;

import no.individuellplan.web.look.Form;

/** The young person's own page. @param mayKeep from 12 until 16 @param sixteen the parents no longer see the plan */
public record OwnKeptView(KeptLists lists, KeptChoices choices, boolean mayKeep, boolean sixteen, Form form) {}
