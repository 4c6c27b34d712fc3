package no.individuellplan.core.followup;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a referral says of an individuell plan (HIS 80517) that is not so here, where the person has one. */
public enum ReferralDifference {
    /** That there is no plan. */
    NO_PLAN,
    /** That there is no coordinator, when somebody is. */
    NO_COORDINATOR,
    /** That there is a coordinator, when nobody is. */
    COORDINATOR,
    /** A name, in the remark meant for the coordinator's, that is not hers. */
    ANOTHER_COORDINATOR;

    /**
     * About a person with an open plan here. What the referral does not say cannot differ.
     *
     * @param exists what it says of a plan; null when silent
     * @param appointed what it says of a coordinator; null when silent
     * @param remark meant for the coordinator's name; empty when silent
     * @param holder who coordinates here; null when nobody
     */
    public static Set<ReferralDifference> found(Boolean exists, Boolean appointed, String remark, String holder) {
        Set<ReferralDifference> found = EnumSet.noneOf(ReferralDifference.class);
        if (Boolean.FALSE.equals(exists)) {
            found.add(NO_PLAN);
        }
        if (Boolean.FALSE.equals(appointed) && holder != null) {
            found.add(NO_COORDINATOR);
        }
        if (Boolean.TRUE.equals(appointed) && holder == null) {
            found.add(COORDINATOR);
        }
        if (holder != null && !Boolean.FALSE.equals(appointed) && !remark.isBlank() && !names(remark, holder)) {
            found.add(ANOTHER_COORDINATOR);
        }
        return found;
    }

    /** By the last of the names: a first name or a middle name is often left out. */
    private static boolean names(String remark, String holder) {
        String[] parts = holder.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return remark.toLowerCase(Locale.ROOT).contains(parts[parts.length - 1]);
    }
}
