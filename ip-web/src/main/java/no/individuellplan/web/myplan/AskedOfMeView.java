package no.individuellplan.web.myplan;

import no.individuellplan.web.look.Form;
import no.individuellplan.web.plan.StepView;

/** A step somebody asks the person to take. */
public record AskedOfMeView(StepView step, String goal, String from, Form form) {}
