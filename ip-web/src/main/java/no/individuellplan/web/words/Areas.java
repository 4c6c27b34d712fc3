package no.individuellplan.web.words;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import no.individuellplan.core.access.Area;

/** The areas a person can put a goal in or share, in the order they are always shown. */
@TemplateExtension(namespace = "areas")
final class Areas {
    private static final List<Area> LIFE = Area.LIFE_AREAS.stream().sorted().toList();
    private static final List<Area> SHAREABLE = Area.SHAREABLE.stream().sorted().toList();

    private Areas() {}

    static List<Area> life() {
        return LIFE;
    }

    static List<Area> shareable() {
        return SHAREABLE;
    }
}
