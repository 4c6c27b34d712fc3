package no.individuellplan.web.plan.staff;

import java.util.List;

/**
 * The services a message says the person needs, each with the goals it may be a measure for.
 *
 * @param thread where the message is read
 * @param goals whether there is any goal to do something for
 */
public record NamedServicesView(Head head, String thread, List<Line> services, boolean goals) {

    /** One service. @param description empty when not said, or the same as the name */
    public record Line(String name, String description, List<Way> ways) {}

    /** The way to ask somebody to do it. @param goal in the person's words */
    public record Way(String href, String goal) {}
}
