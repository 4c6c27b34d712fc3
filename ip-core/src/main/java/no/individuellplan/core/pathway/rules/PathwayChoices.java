package no.individuellplan.core.pathway.rules;

/**
 * When somebody is asked to look at the plan of one in treatment again. The regulation names the times for the control
 * commission (psykisk helsevernforskriften § 45); how long ahead the services are asked is for each to choose.
 *
 * @param firstLookMonths months after compulsory care began
 * @param nextLookMonths months between later looks, counted from when it began
 * @param leadDays days ahead that somebody is asked, and from when a look counts for the day it is about
 */
public record PathwayChoices(int firstLookMonths, int nextLookMonths, int leadDays) {
    public static final PathwayChoices DEFAULT = new PathwayChoices(3, 12, 14);

    public PathwayChoices {
        if (firstLookMonths < 1 || nextLookMonths < 1 || leadDays < 1) {
            throw new IllegalArgumentException("A time the installation chooses is at least one day or month");
        }
    }
}
