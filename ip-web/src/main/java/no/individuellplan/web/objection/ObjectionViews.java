package no.individuellplan.web.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.objection.ObjectToSharing;
import no.individuellplan.core.objection.Objection;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.own.Names;
import no.individuellplan.web.own.OwnPlan;
import no.individuellplan.web.staff.Words;
import no.individuellplan.web.words.StateTexts;

/** Fills the page on objecting. */
@ApplicationScoped
class ObjectionViews {
    static final String AGENCY = "agency-";

    private final ObjectToSharing objections;
    private final Agencies agencies;
    private final Names names;
    private final Words words;

    ObjectionViews(ObjectToSharing objections, Agencies agencies, Names names, Words words) {
        this.objections = objections;
        this.agencies = agencies;
        this.names = names;
        this.words = words;
    }

    @Transactional
    ObjectionsView of(Actor actor, Form form) {
        List<ObjectionsView.Line> lines = objections.standing(actor, OwnPlan.person(actor)).stream()
                .map(this::line)
                .toList();
        return new ObjectionsView(lines, services(), parts(), form);
    }

    private ObjectionsView.Line line(Objection one) {
        return new ObjectionsView.Line(
                one.id().toString(), say().lineOf(part(one), service(one)), one.why(), one.byName(), one.at());
    }

    private String service(Objection one) {
        if (one.unit() != null) {
            return names.unit(one.unit());
        }
        return one.agency() == null ? say().all() : say().allOf(names.agency(one.agency()));
    }

    private String part(Objection one) {
        if (one.area() == null) {
            return say().everything();
        }
        return one.item() == null ? area(one.area()) : say().oneItem(area(one.area()));
    }

    private String area(Area area) {
        return area == Area.NEED ? say().need() : words.in(StateTexts.class).area(area);
    }

    private List<Choice> services() {
        return Stream.concat(
                        agencies.agencies().stream().map(one -> new Choice(AGENCY + one.id(), say().allOf(one.name()))),
                        agencies.units().stream().map(one -> new Choice(one.id().toString(), one.name())))
                .toList();
    }

    private List<Choice> parts() {
        return Stream.concat(Stream.of(Area.NEED), Area.SHAREABLE.stream().sorted())
                .map(one -> new Choice(one.name(), area(one)))
                .toList();
    }

    private ObjectionTexts say() {
        return words.in(ObjectionTexts.class);
    }
}
