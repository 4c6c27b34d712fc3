package no.individuellplan.web.traffic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import no.individuellplan.core.access.CurrentActor;
import no.individuellplan.core.operation.OperatorsOnly;

/** Whether keeping the installation running is the reader's work, for the way to it in the navigation. Asked once a page. */
@Named("operation")
@RequestScoped
public class Running {
    private final CurrentActor current;
    private final OperatorsOnly operators;
    private Boolean mine;

    Running(CurrentActor current, OperatorsOnly operators) {
        this.current = current;
        this.operators = operators;
    }

    public boolean mine() {
        if (mine == null) {
            mine = current.atWork().filter(operators::operates).isPresent();
        }
        return mine;
    }
}
