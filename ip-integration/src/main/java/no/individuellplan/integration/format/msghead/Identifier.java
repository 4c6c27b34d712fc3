package no.individuellplan.integration.format.msghead;

import java.util.Set;
import no.individuellplan.integration.format.code.Code;
import no.individuellplan.integration.format.code.CodeList;

/**
 * An identifier and what kind it is: HER, ENH … for units (list 9051), FNR, DNR, HPR … for persons (list 8116). Kept as
 * received. Personal numbers never show in {@link #toString()}.
 */
public record Identifier(String id, Code type) {

    private static final Set<String> SHOWN = Set.of("HER", "ENH", "RSH", "HPR");

    public static Identifier her(String herId) {
        return new Identifier(herId, CodeList.ORGANISATION_ID.code("HER"));
    }

    public static Identifier hpr(String number) {
        return new Identifier(number, CodeList.PERSON_ID.code("HPR"));
    }

    public boolean is(String typeValue) {
        return type.value().equals(typeValue) && !id.isEmpty();
    }

    /** The identifier without the spaces and dots some senders group digits with. */
    public String digits() {
        return id.replace(" ", "").replace(".", "");
    }

    @Override
    public String toString() {
        return type.value() + ":" + (SHOWN.contains(type.value()) ? id : "…");
    }
}
