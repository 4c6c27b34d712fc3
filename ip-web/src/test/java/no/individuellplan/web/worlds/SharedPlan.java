package no.individuellplan.web.worlds;

import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.MeasureId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.ThreadId;
import no.individuellplan.web.worlds.World.Asker;

/**
 * A plan with one service in it, that is asked for a measure and written to.
 *
 * @param self the person
 * @param contact of the service
 */
record SharedPlan(
        PersonId person,
        Asker self,
        Asker coordinator,
        Asker contact,
        ServiceUnit service,
        PlanId plan,
        GoalId goal,
        MeasureId measure,
        ThreadId thread) {}
