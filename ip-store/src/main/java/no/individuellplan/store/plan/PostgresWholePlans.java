package no.individuellplan.store.plan;

import jakarta.enterprise.context.ApplicationScoped;
import no.individuellplan.core.consent.ConsentEntry;
import no.individuellplan.core.consent.ConsentLedger;
import no.individuellplan.core.consent.ConsentRequest;
import no.individuellplan.core.consent.Narrowing;
import no.individuellplan.core.consent.NarrowingLedger;
import no.individuellplan.core.contactdoctor.ContactDoctor;
import no.individuellplan.core.contactdoctor.DoctorLine;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.goal.Suggestion;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.participant.Contribution;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.plan.PlanVersion;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.plan.Plans.Responsibility;
import no.individuellplan.core.plan.WholePlans;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.consent.ConsentQuestions;
import no.individuellplan.store.contactdoctor.DoctorQuestions;
import no.individuellplan.store.coordinator.ChairQuestions;
import no.individuellplan.store.goal.GoalQuestions;
import no.individuellplan.store.measure.MeasureQuestions;
import no.individuellplan.store.participant.ParticipantQuestions;
import no.individuellplan.store.person.PersonQuestions;
import no.individuellplan.store.sql.Journey;
import no.individuellplan.store.sql.Journey.Answer;
import no.individuellplan.store.sql.Sql;

/** In one journey to the database, however much there is. */
@ApplicationScoped
class PostgresWholePlans implements WholePlans {
    private final Sql sql;
    private final SystemView systemView;

    PostgresWholePlans(Sql sql, SystemView systemView) {
        this.sql = sql;
        this.systemView = systemView;
    }

    @Override
    public PlanView.Body body(IndividualPlan plan) {
        Journey journey = new Journey();
        Parts parts = Parts.of(journey, plan);
        sql.make(journey);
        return parts.body(plan);
    }

    @Override
    public Whole whole(IndividualPlan plan) {
        Journey journey = new Journey();
        Answer<Person> person = journey.ask(PersonQuestions.ONE, plan.person());
        Parts parts = Parts.of(journey, plan);
        Answer<CoordinatorChair> chair = journey.ask(ChairQuestions.OF_PERSON, plan.person());
        Answer<Suggestion> suggestions = journey.ask(GoalQuestions.SUGGESTIONS_OF_PLAN, plan.id());
        Answer<ConsentRequest> questions = journey.ask(ConsentQuestions.OPEN_REQUESTS, plan.person());
        Answer<ConsentEntry> ledger = systemView.ask(journey, ConsentQuestions.LEDGER, plan.person());
        Answer<Narrowing> narrowings = journey.ask(ConsentQuestions.NARROWINGS, plan.person());
        Answer<PlanVersion> versions = journey.ask(PlanQuestions.VERSIONS, plan.id());
        Answer<Responsibility> responsibilities = journey.ask(PlanQuestions.RESPONSIBILITIES, plan.id());
        sql.make(journey);
        return new Whole(
                person.rows().stream().findFirst(),
                parts.body(plan),
                chair.rows().stream().findFirst(),
                suggestions.rows(),
                questions.rows(),
                new ConsentLedger(ledger.rows()),
                new NarrowingLedger(narrowings.rows()),
                versions.rows(),
                responsibilities.rows());
    }

    private record Parts(
            Answer<PlanText> texts,
            Answer<Goal> goals,
            Answer<Measure> measures,
            Answer<Participant> participants,
            Answer<Contribution> contributions,
            Answer<DoctorLine> doctors) {

        static Parts of(Journey journey, IndividualPlan plan) {
            return new Parts(
                    journey.ask(PlanQuestions.TEXTS, plan.id()),
                    journey.ask(GoalQuestions.OF_PLAN, plan.id()),
                    journey.ask(MeasureQuestions.OF_PLAN, plan.id()),
                    journey.ask(ParticipantQuestions.OF_PLAN, plan.id()),
                    journey.ask(ParticipantQuestions.CONTRIBUTIONS_OF_PLAN, plan.id()),
                    journey.ask(DoctorQuestions.OF_PLAN, plan.id()));
        }

        PlanView.Body body(IndividualPlan plan) {
            return new PlanView.Body(
                    plan,
                    PostgresPlans.inOrder(texts.rows()),
                    goals.rows(),
                    measures.rows(),
                    participants.rows(),
                    contributions.rows(),
                    ContactDoctor.sorted(doctors.rows()));
        }
    }
}
