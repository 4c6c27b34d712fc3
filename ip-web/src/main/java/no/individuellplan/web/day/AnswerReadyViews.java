package no.individuellplan.web.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.followup.FollowUp;
import no.individuellplan.core.followup.ReadFollowUp;
import no.individuellplan.core.id.FollowUpId;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.staff.Names;
import no.individuellplan.web.staff.Words;

/** Reads what is to be answered, with the names that go on the page, in one transaction. */
@ApplicationScoped
class AnswerReadyViews {
    private final ReadFollowUp read;
    private final Names names;
    private final Words words;

    AnswerReadyViews(ReadFollowUp read, Names names, Words words) {
        this.read = read;
        this.names = names;
        this.words = words;
    }

    /** With words to begin from. */
    @Transactional
    AnswerReadyView prepared(Actor.Professional actor, FollowUpId id) {
        return of(
                actor,
                id,
                Form.empty().with("text", words.in(FollowUpTexts.class).prepared()),
                false);
    }

    @Transactional
    AnswerReadyView of(Actor.Professional actor, FollowUpId id, Form form, boolean stale) {
        ReadFollowUp.Told told = read.one(actor, id);
        FollowUp one = told.followUp();
        return new AnswerReadyView(
                id.toString(),
                told.person().name(),
                names.unit(one.from()),
                one.thread().toString(),
                one.happenedAt(),
                one.dayOnly(),
                one.version(),
                form,
                stale);
    }
}
