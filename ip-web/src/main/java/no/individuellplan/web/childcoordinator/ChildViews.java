package no.individuellplan.web.childcoordinator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.childcoordinator.ChildLine;
import no.individuellplan.core.childcoordinator.ChildRole;
import no.individuellplan.core.childcoordinator.ChildTask;
import no.individuellplan.core.childcoordinator.ReadChildCoordinator;
import no.individuellplan.core.childcoordinator.ReadChildCoordinator.Own;
import no.individuellplan.core.childcoordinator.ReadChildCoordinator.Standing;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.staff.Colleagues;
import no.individuellplan.web.staff.Words;

/** Fills the pages on the child coordinator. */
@ApplicationScoped
@Transactional
class ChildViews {
    private final ReadChildCoordinator read;
    private final Colleagues colleagues;
    private final Words words;

    ChildViews(ReadChildCoordinator read, Colleagues colleagues, Words words) {
        this.read = read;
        this.colleagues = colleagues;
        this.words = words;
    }

    /** @throws no.individuellplan.core.access.NotVisible for anybody but the child and those who answer for it */
    OwnChildView own(Actor actor, PersonId person, Form form) {
        Own own = read.mine(actor, person);
        String name = own.mine().person().givenName();
        ChildTexts say = say();
        return new OwnChildView(
                stands(own.mine()),
                List.of(say.text1(name), say.text2(), say.text3(name), say.text4(), say.text5(name)),
                actor instanceof Actor.Representative ? name : null,
                String.join(", ", own.stillToAnswer()),
                tasks(own.before()).stream()
                        .filter(one -> !one.done().isEmpty())
                        .toList(),
                form);
    }

    /** @throws no.individuellplan.core.access.NotVisible for one at work whose task it is not */
    ChildView atWork(Actor.Professional actor, PersonId person, Form form, boolean stale) {
        Standing seen = read.of(actor, person);
        boolean mayAsk = actor.coordinatingUnit()
                && seen.unit() != null
                && actor.unit().equals(seen.unit().id())
                && seen.role().isPresent();
        return new ChildView(
                ChildPage.base(person),
                seen.person().name(),
                seen.role().map(ChildRole::version).orElse(0),
                stands(seen),
                mayAsk,
                isMine(actor, seen.asked()),
                isMine(actor, seen.holder()),
                mayAsk && seen.need() != null ? "/behov/" + seen.need().id() : "",
                mayAsk ? colleagues.of(seen.unit().agency()) : List.of(),
                Arrays.stream(ChildTask.values())
                        .map(one -> new Choice(one.name(), say().task(one)))
                        .toList(),
                form,
                stale);
    }

    private StandsView stands(Standing seen) {
        return new StandsView(
                seen.person().givenName(),
                seen.unit() == null ? "" : seen.unit().name(),
                seen.role().isPresent(),
                seen.holder().map(ChildLine::whomName).orElse(""),
                seen.holder().map(ChildLine::day).orElse(null),
                seen.asked().map(ChildLine::whomName).orElse(""),
                seen.asked().map(ChildLine::day).orElse(null),
                seen.eighteen(),
                seen.underEighteen(),
                seen.handOver(),
                seen.coordinator().orElse(""),
                tasks(seen.role().map(ChildRole::tasks).orElse(List.of())));
    }

    private List<TaskView> tasks(List<ChildLine> lines) {
        return Arrays.stream(ChildTask.values())
                .map(task -> new TaskView(
                        say().task(task),
                        lines.reversed().stream()
                                .filter(line -> line.task() == task)
                                .map(line -> new TaskView.Did(line.day(), line.words(), line.byName()))
                                .toList()))
                .toList();
    }

    private static boolean isMine(Actor.Professional actor, Optional<ChildLine> line) {
        return line.filter(one -> actor.employment().equals(one.whom())).isPresent();
    }

    private ChildTexts say() {
        return words.in(ChildTexts.class);
    }
}
