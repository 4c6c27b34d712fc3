package no.individuellplan.web.words;

import java.util.Arrays;
import java.util.Optional;
import no.individuellplan.core.access.Area;

/** The area a form names. Empty when it names none. */
public final class ChosenArea {
    private ChosenArea() {}

    public static Optional<Area> read(String name) {
        return Arrays.stream(Area.values())
                .filter(area -> area.name().equals(name))
                .findFirst();
    }
}
