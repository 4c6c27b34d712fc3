package no.individuellplan.web.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import no.individuellplan.core.access.CurrentActor;
import no.individuellplan.core.oversight.ReviewLog;

/** Whether control of access is the reader's work, for the way to it in the navigation. Asked once a page. */
@Named("oversight")
@RequestScoped
public class Mine {
    private final CurrentActor current;
    private final ReviewLog review;
    private Boolean mine;

    Mine(CurrentActor current, ReviewLog review) {
        this.current = current;
        this.review = review;
    }

    public boolean mine() {
        if (mine == null) {
            mine = current.atWork().filter(review::reviews).isPresent();
        }
        return mine;
    }
}
