package no.individuellplan.core.architecture.sample.person.rules;

import java.time.Clock;
import java.time.LocalDate;

record TellsTime(Clock clock) {
    LocalDate today() {
        return LocalDate.now(clock);
    }
}
