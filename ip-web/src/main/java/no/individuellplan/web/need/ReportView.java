package no.individuellplan.web.need;

import java.util.List;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;

/**
 * The form for a report.
 *
 * @param municipalities those that have a coordinating unit here
 */
public record ReportView(List<Choice> municipalities, Form form) {}
