package no.individuellplan.web.preview;

import java.time.LocalDate;
import java.util.List;

/**
 * The most important of a plan, for one page.
 *
 * @param language BCP 47
 * @param person whose plan it is
 * @param matters what matters to the person, in own words; null when not said
 * @param mattersCut whether there is more of it than here
 * @param goals those not reached yet, as many as there is room for
 * @param moreGoals how many there is no room for
 * @param calls whom to call
 */
public record WallSheet(
        String language,
        String person,
        LocalDate day,
        String matters,
        boolean mattersCut,
        List<WallGoal> goals,
        int moreGoals,
        List<Call> calls) {

    /**
     * A goal and what is done next for it.
     *
     * @param step null when nothing is under way
     * @param who does the step; null without a step
     * @param until deadline or last day of the step; null when open
     */
    public record WallGoal(String words, String step, String who, LocalDate until) {}

    /** @param phone null when none is registered */
    public record Call(String name, String phone) {}

    /** With the first of its goals alone. */
    WallSheet withGoals(int many) {
        return new WallSheet(
                language,
                person,
                day,
                matters,
                mattersCut,
                goals.subList(0, many),
                moreGoals + goals.size() - many,
                calls);
    }

    /** With no more of what matters than so many letters, to the end of a word. */
    WallSheet withMatters(int letters) {
        if (matters == null || matters.length() <= letters) {
            return this;
        }
        int space = matters.lastIndexOf(' ', letters);
        int end = space > 0 ? space : Character.isLowSurrogate(matters.charAt(letters)) ? letters - 1 : letters;
        return new WallSheet(language, person, day, matters.substring(0, end) + " …", true, goals, moreGoals, calls);
    }
}
