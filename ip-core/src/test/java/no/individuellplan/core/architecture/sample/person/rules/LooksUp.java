package no.individuellplan.core.architecture.sample.person.rules;

import no.individuellplan.core.architecture.sample.person.People;

record LooksUp(People people) {
    boolean known(String name) {
        return people.known(name);
    }
}
