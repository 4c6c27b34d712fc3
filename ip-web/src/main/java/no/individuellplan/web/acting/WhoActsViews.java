package no.individuellplan.web.acting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.mandate.ReadMandates;
import no.individuellplan.core.mandate.ReadMandates.Alone;
import no.individuellplan.core.mandate.ReadMandates.NamedKin;
import no.individuellplan.core.mandate.ReadMandates.Registered;
import no.individuellplan.core.mandate.ReadMandates.WhoActs;
import no.individuellplan.core.mandate.ReadMandates.Written;
import no.individuellplan.core.person.DecisionCompetence;
import no.individuellplan.core.person.Mandate;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;

/** Fills the pages about who may act for a person. */
@ApplicationScoped
class WhoActsViews {
    private final ReadMandates read;

    WhoActsViews(ReadMandates read) {
        this.read = read;
    }

    WhoActsView of(Actor actor, PersonId person, String base, Form form) {
        WhoActs all = read.of(actor, person);
        return new WhoActsView(
                base,
                all.name(),
                all.byRegister().stream().map(WhoActsViews::registered).toList(),
                lines(actor, all, true),
                lines(actor, all, false),
                all.kin().stream().map(WhoActsViews::kin).toList(),
                all.competence().stream().map(WhoActsViews::competence).toList(),
                all.oneParent().stream().map(WhoActsViews::alone).toList(),
                all.adult(),
                form);
    }

    private static AloneLine alone(Alone one) {
        return new AloneLine(
                one.parent(),
                one.basis().matter(),
                one.unit() == null ? "" : one.unit(),
                one.basis().why(),
                one.basis().heard(),
                one.basis().other(),
                one.basis().byName(),
                one.basis().until());
    }

    List<Choice> parents(Actor actor, PersonId person) {
        return read.of(actor, person).byRegister().stream()
                .filter(one -> one.kind() == Kind.PARENT)
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }

    String nameOf(Actor actor, PersonId person) {
        return read.of(actor, person).name();
    }

    /** The name of the one who acts by it; empty when it is not among the person's. */
    String whoActs(Actor actor, PersonId person, String mandate) {
        return read.of(actor, person).written().stream()
                .filter(one -> one.mandate().id().toString().equals(mandate))
                .map(Written::name)
                .findFirst()
                .orElse("");
    }

    private static List<ActsLine> lines(Actor actor, WhoActs all, boolean standing) {
        return all.written().stream()
                .filter(one -> one.stands() == standing)
                .map(one -> written(actor, one))
                .toList();
    }

    private static ActsLine registered(Registered one) {
        return new ActsLine("", one.name(), one.kind(), null, "", List.of(), "", null, null, "", null, false);
    }

    private static ActsLine written(Actor actor, Written one) {
        Mandate mandate = one.mandate();
        return new ActsLine(
                mandate.id().toString(),
                one.name(),
                mandate.given().kind(),
                mandate.given().ground(),
                one.unit() == null ? "" : one.unit(),
                mandate.given().parts().stream().sorted().toList(),
                mandate.document() == null ? "" : mandate.document(),
                mandate.given().from(),
                mandate.given().until(),
                mandate.writtenByName(),
                mandate.endedOn(),
                one.stands() && mayEnd(actor, mandate));
    }

    private static boolean mayEnd(Actor actor, Mandate mandate) {
        boolean own = mandate.given().represented().value().equals(actor.id());
        boolean theirs = mandate.given().representative().value().equals(actor.id());
        return actor instanceof Actor.Professional
                || (own && mandate.given().kind() == Kind.ATTORNEY)
                || (theirs && mandate.given().kind() != Kind.CHILD_WELFARE);
    }

    private static KinLine kin(NamedKin one) {
        return new KinLine(one.id().toString(), one.name(), one.relation(), one.agreed(), one.until());
    }

    private static CompetenceLine competence(DecisionCompetence one) {
        return new CompetenceLine(
                one.matters().stream().sorted(Comparator.naturalOrder()).toList(),
                one.reason(),
                one.shownTo(),
                one.decidedOn(),
                one.reviewOn());
    }
}
