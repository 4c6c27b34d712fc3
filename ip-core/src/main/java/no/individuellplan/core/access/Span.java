package no.individuellplan.core.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Days in a row. @param from first day; null when it has begun. @param until last day; null when open */
record Span(LocalDate from, LocalDate until) {

    /** What is left of it outside the others; nothing when it is over before it begins. */
    List<Span> without(List<Span> others) {
        List<Span> left = List.of(this);
        for (Span other : others) {
            left = left.stream().flatMap(one -> one.minus(other).stream()).toList();
        }
        return left.stream().filter(Span::hasDays).toList();
    }

    /** @param other with a first day */
    private List<Span> minus(Span other) {
        if (isBefore(until, other.from) || isBefore(other.until, from)) {
            return List.of(this);
        }
        List<Span> left = new ArrayList<>();
        if (from == null || from.isBefore(other.from)) {
            left.add(new Span(from, other.from.minusDays(1)));
        }
        if (other.until != null && (until == null || other.until.isBefore(until))) {
            left.add(new Span(other.until.plusDays(1), until));
        }
        return left;
    }

    private boolean hasDays() {
        return !isBefore(until, from);
    }

    private static boolean isBefore(LocalDate end, LocalDate beginning) {
        return end != null && beginning != null && end.isBefore(beginning);
    }
}
