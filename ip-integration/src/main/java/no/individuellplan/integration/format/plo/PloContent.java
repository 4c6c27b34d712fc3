package no.individuellplan.integration.format.plo;

import java.util.List;
import no.individuellplan.integration.format.code.Code;
import no.individuellplan.integration.format.field.Field;

/**
 * What one of these messages says. Says nothing in {@link #toString()}.
 *
 * @param content TypeInnholdIMelding (list 9140 and others); {@link Code#NONE} for those without
 * @param needs named services; what is advised in free text is among the fields
 * @param responsible by name, those who answer for the content
 * @param fields everything, also what is not modelled, in the order it came
 */
public record PloContent(
        PloType type,
        Shipment shipment,
        Code content,
        List<Event> events,
        List<ServiceNeed> needs,
        List<String> responsible,
        List<Field> fields) {

    public PloContent {
        events = List.copyOf(events);
        needs = List.copyOf(needs);
        responsible = List.copyOf(responsible);
        fields = List.copyOf(fields);
    }

    @Override
    public String toString() {
        return "PloContent[" + type + " " + shipment + "]";
    }
}
