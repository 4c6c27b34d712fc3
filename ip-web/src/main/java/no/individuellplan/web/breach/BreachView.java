package no.individuellplan.web.breach;

import java.time.Instant;
import java.util.List;
import no.individuellplan.core.breach.rules.BreachKind;
import no.individuellplan.core.breach.rules.BreachRisk;
import no.individuellplan.core.breach.rules.BreachStepKind;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;

/**
 * One breach with what was added to it.
 *
 * @param risk as it was assessed last
 * @param firstRisk as it was assessed first
 * @param sign the id of the sign it began with; empty for all else
 * @param left what is overdue or left to do, in words
 * @param told what the persons were told, each wording once
 * @param untold how many have not been told
 */
public record BreachView(
        String id,
        BreachKind kind,
        BreachRisk risk,
        BreachRisk firstRisk,
        String unit,
        String words,
        Instant knownAt,
        String sign,
        String who,
        String where,
        Instant at,
        BreachClock clock,
        List<String> left,
        List<Step> steps,
        List<About> people,
        List<String> told,
        int untold,
        List<Choice> stepKinds,
        List<Choice> risks,
        Form form) {

    /** @param risk null but for a new assessment @param toldAt null but for a notice */
    public record Step(
            BreachStepKind kind, BreachRisk risk, Instant toldAt, String words, String who, String where, Instant at) {}

    /** @param name empty when it is not shown @param toldAt null while the person has not been told */
    public record About(String name, Instant toldAt) {}

    public String href() {
        return BreachPage.HERE + "/" + id;
    }
}
