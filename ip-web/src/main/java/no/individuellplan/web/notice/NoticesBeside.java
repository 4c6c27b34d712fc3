package no.individuellplan.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.CurrentActor;
import no.individuellplan.core.notice.ChooseNotices;

/** What stands on the person's first page about notices: the way to them, and that they do not arrive. */
@Named("varsler")
@RequestScoped
public class NoticesBeside {
    private final CurrentActor current;
    private final ChooseNotices choose;

    NoticesBeside(CurrentActor current, ChooseNotices choose) {
        this.current = current;
        this.choose = choose;
    }

    /** Whether the reader is the person in their own login: those who act for another see nothing of it. */
    public boolean isOwn() {
        return current.get().filter(Actor.Citizen.class::isInstance).isPresent();
    }

    public boolean isOutOfReach() {
        return current.get().filter(choose::isOutOfReach).isPresent();
    }
}
