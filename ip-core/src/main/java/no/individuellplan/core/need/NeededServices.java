package no.individuellplan.core.need;

/**
 * What the coordinating unit finds out about the services that are needed.
 *
 * @param longTerm over a long time
 * @param coordinated they must work together
 * @param qualificationProgramme the person takes part in the qualification programme ({@code kvalifiseringsprogrammet}):
 *     then there is a right to a plan however long the services are needed (sosialtjenesteloven § 33, SOT-02)
 */
public record NeededServices(boolean longTerm, boolean coordinated, boolean qualificationProgramme) {

    /** Whether there is a right to a plan (pbrl § 2-5). */
    boolean entitle() {
        return (longTerm || qualificationProgramme) && coordinated;
    }
}
