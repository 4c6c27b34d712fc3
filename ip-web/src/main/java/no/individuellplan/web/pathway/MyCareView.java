package no.individuellplan.web.pathway;

import java.util.List;

/** What services have written about the person's treatment and the plan. @param all one for each service that has written */
public record MyCareView(List<CareView> all) {}
