package no.individuellplan.web.look;

/** Who looks at the page, as far as the frame around it needs to know. Decides nothing about access. */
public sealed interface Viewer {

    /** Has not logged in. */
    record Visitor() implements Viewer {}

    /**
     * A person with a plan, or one who acts for a person.
     *
     * @param name shown beside «log out»
     * @param onBehalfOf the one whose plan is shown when it is not the viewer's own; empty otherwise
     */
    record Person(String name, String onBehalfOf) implements Viewer {}

    /**
     * Somebody at work in a service.
     *
     * @param workplace the unit one acts for in this session
     * @param coordinatingUnit whether that unit is a coordinating unit (koordinerende enhet), which sees reported needs
     */
    record Staff(String name, String workplace, boolean coordinatingUnit) implements Viewer {}
}
