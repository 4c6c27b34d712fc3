package no.individuellplan.web.myplan;

import java.util.List;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.plan.GoalView;
import no.individuellplan.web.plan.OwnWords;
import no.individuellplan.web.sharing.LookedGroup;

/**
 * The person's start page, with or without a plan.
 *
 * @param firstName the greeting; the represented person's when somebody acts for them
 * @param actsFor whether the reader acts for somebody
 * @param next null when nothing has a date
 * @param week what else has a date within a week
 * @param whatMatters null before there is a plan
 * @param aboutMe what else the person may say about themselves; empty before there is a plan
 * @param loose steps whose goal has been deleted; null when there are none
 * @param frame who takes part and when it is looked over; null before there is a plan
 * @param message null when there is none
 * @param mayActForOthers whether the reader may look at another's plan
 * @param looked the last five
 * @param mayAnswer whether the reader may say yes and no for the person
 * @param earlier plans that have ended, the newest first
 * @param form what was typed, when the page comes back with something to mend
 */
public record MyPlanView(
        String firstName,
        boolean actsFor,
        Phase phase,
        PhaseFacts facts,
        NextThing next,
        List<NextThing> week,
        List<Waiting> waiting,
        OwnWords whatMatters,
        List<AboutMe> aboutMe,
        List<GoalView> goals,
        GoalView loose,
        PlanFrame frame,
        NewestMessage message,
        List<LookedGroup> looked,
        List<Contact> contacts,
        boolean mayAnswer,
        boolean mayActForOthers,
        List<EarlierPlan> earlier,
        Form form) {}
