package no.individuellplan.core.architecture.sample.person.rules;

import no.individuellplan.core.architecture.sample.person.State;

record AsksFacts(State state) {}
