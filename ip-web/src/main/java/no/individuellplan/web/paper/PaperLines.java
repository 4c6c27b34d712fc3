package no.individuellplan.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.law.RuleTexts;
import no.individuellplan.core.plan.PaperTask;
import no.individuellplan.core.plan.ReadPaperTasks;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.own.Names;
import no.individuellplan.web.staff.Words;

/** What is to be sent on paper, as lines and letters. */
@ApplicationScoped
class PaperLines {
    private final ReadPaperTasks tasks;
    private final Names names;
    private final Words words;
    private final CurrentLanguage language;

    PaperLines(ReadPaperTasks tasks, Names names, Words words, CurrentLanguage language) {
        this.tasks = tasks;
        this.names = names;
        this.words = words;
        this.language = language;
    }

    @Transactional
    List<PaperLine> of(Actor.Professional actor) {
        return tasks.of(actor).stream().map(this::line).toList();
    }

    private PaperLine line(PaperTask task) {
        String person = task.person().id().toString();
        String letter = UriBuilder.fromPath(PaperPage.HERE)
                .queryParam("person", person)
                .queryParam("key", task.key())
                .build()
                .toString();
        return new PaperLine(person, task.key(), task.person().name(), task.day(), letter, text(task));
    }

    private String text(PaperTask task) {
        PaperTexts say = words.in(PaperTexts.class);
        return switch (task.kind()) {
            case OFFER -> say.offer();
            case QUESTION -> say.question(names.unit(task.unit()));
            case LAPSING -> task.unit() == null ? say.lapsingKin() : say.lapsing(names.unit(task.unit()));
            case BIRTHDAY -> RuleTexts.sentence(task.told(), language.language().locale());
            case EMERGENCY -> say.emergency();
        };
    }
}
