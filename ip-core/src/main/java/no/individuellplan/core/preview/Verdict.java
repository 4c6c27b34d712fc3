package no.individuellplan.core.preview;

import java.time.Instant;
import java.time.LocalDate;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.readers.Readers;

/** Whether a reader sees one part of a plan, and why. */
public sealed interface Verdict {

    /**
     * @param from the day it began, Europe/Oslo; null when it rests on no day
     * @param until the last day; null while its basis lasts
     * @param endsAt the instant it ends, for what lasts hours; null for all others
     * @param changes whether it may be changed as well
     */
    record Sees(Basis basis, LocalDate from, LocalDate until, Instant endsAt, boolean changes) implements Verdict {}

    /**
     * @param why null for somebody at home: that it is not seen is all there is to tell
     * @param day as in {@link Readers.DoesNotSee}
     * @param itself kept out by a line about this very item, so that a tap shares it again; false for what follows another
     */
    record DoesNotSee(Readers.Why why, LocalDate day, boolean itself) implements Verdict {}
}
