package no.individuellplan.web.plan.staff;

import java.util.List;
import no.individuellplan.web.look.Choice;

/** What can be chosen when an answer is written in. @param child whether what a child said is asked for */
public record WriteInView(
        List<Choice> units,
        List<Choice> givers,
        List<Choice> answers,
        List<Choice> forms,
        List<Choice> areas,
        List<Choice> colleagues,
        boolean child) {}
