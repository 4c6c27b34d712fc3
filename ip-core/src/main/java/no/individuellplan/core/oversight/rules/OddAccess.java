package no.individuellplan.core.oversight.rules;

import java.util.List;

/** One kind of odd access, found in one day of one at work. */
interface OddAccess {
    List<Sign> in(ActorsDay day);
}
