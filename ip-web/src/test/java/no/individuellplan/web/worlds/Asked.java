package no.individuellplan.web.worlds;

import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.Area;
import no.individuellplan.web.proof.MayRead;
import no.individuellplan.web.proof.Reading;
import no.individuellplan.web.proof.Row;
import no.individuellplan.web.worlds.World.Asker;

/**
 * One who asks the API about one world, with what the core's rules permit them.
 *
 * @param rows every one about the person
 */
record Asked(World world, Asker who, Reading core, MayRead mayRead, List<Row> rows, LocalDate day) {

    boolean may(Row row) {
        return speaksForThePerson() && mayRead.test(core, row);
    }

    /** One who says they act for the person does so only while a register or a mandate says it; else nothing is answered. */
    boolean speaksForThePerson() {
        return who.actingFor() == null
                || rows.stream()
                        .filter(row -> row.table().equals("mandate"))
                        .anyMatch(row -> who.actor().id().equals(row.id("acting_id"))
                                && Facts.within(day, Facts.date(row, "valid_from"), Facts.date(row, "valid_until"))
                                && (row.text("ended_on") == null || day.isBefore(Facts.date(row, "ended_on")))
                                && core.area(row.person(), Area.IDENTITY))
                || rows.stream()
                        .filter(row -> row.table().equals("representation"))
                        .anyMatch(row -> who.actor().id().equals(row.id("representative_id"))
                                && Facts.within(day, Facts.date(row, "valid_from"), Facts.date(row, "valid_until"))
                                && core.area(row.person(), Area.IDENTITY));
    }

    boolean isThePerson() {
        return who.actor().id().equals(world.id().value());
    }

    List<Row> of(String table) {
        return rows.stream().filter(row -> row.table().equals(table)).toList();
    }
}
