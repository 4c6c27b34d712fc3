package no.individuellplan.web.withheld;

import no.individuellplan.web.look.Form;

/** The coordinator's page of one child. @param base its address @param plan that of the plan @param name of the child */
public record StaffKeptView(
        String base, String plan, String name, KeptLists lists, KeptChoices choices, boolean mayKeep, Form form) {}
