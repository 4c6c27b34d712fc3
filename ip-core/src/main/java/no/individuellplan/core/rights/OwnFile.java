package no.individuellplan.core.rights;

import java.util.List;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.message.ReadMessages;
import no.individuellplan.core.pathway.CareLine;
import no.individuellplan.core.pathway.CourseLine;
import no.individuellplan.core.plan.PlanVersion;
import no.individuellplan.core.plan.PlanView;

/**
 * Everything the platform holds about a person, as far as the one who takes it along may see it (GDPR-15, -20).
 *
 * @param earlier plans that have ended, the newest first
 * @param versions of all plans, with what each held; empty for one who may not read the history
 * @param treatment what services have written about treatment and the plan; empty for anybody but the person
 * @param courses what they have written about courses of national pathways; empty for anybody but the person
 * @param log who received what, the newest first; empty for one who may not read it
 */
public record OwnFile(
        PlanView.ForPerson own,
        List<PlanView.Body> earlier,
        List<Version> versions,
        List<ReadMessages.Conversation> messages,
        List<AccessLogEntry> log,
        List<ReadRights.Named> requests,
        List<Correction> corrections,
        List<CareLine> treatment,
        List<CourseLine> courses) {
    public OwnFile {
        earlier = List.copyOf(earlier);
        versions = List.copyOf(versions);
        messages = List.copyOf(messages);
        log = List.copyOf(log);
        requests = List.copyOf(requests);
        corrections = List.copyOf(corrections);
        treatment = List.copyOf(treatment);
        courses = List.copyOf(courses);
    }

    /** One kept version. @param content as JSON */
    public record Version(PlanVersion version, String content) {}
}
