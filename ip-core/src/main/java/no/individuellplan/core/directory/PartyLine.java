package no.individuellplan.core.directory;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One line of a file for the register, as it was written: nothing is checked. What is empty is not said.
 *
 * @param number of the line in the file, the heading being the first
 * @param business list 9040
 * @param serviceList 8663, 8666 or 8668
 * @param profession list 9060
 * @param validFrom as 2026-11-23
 * @param way a {@link Way}; empty keeps what stands
 */
public record PartyLine(
        int number,
        String her,
        String parent,
        String name,
        String business,
        String serviceList,
        String service,
        String profession,
        String organisationNumber,
        String municipality,
        String validFrom,
        String validUntil,
        String way) {
    public PartyLine {
        her = plain(her);
        parent = plain(parent);
        name = plain(name);
        business = plain(business);
        serviceList = plain(serviceList);
        service = plain(service);
        profession = plain(profession);
        organisationNumber = plain(organisationNumber);
        municipality = plain(municipality);
        validFrom = plain(validFrom);
        validUntil = plain(validUntil);
        way = plain(way).toUpperCase(Locale.ROOT);
    }

    public boolean isOrganisation() {
        return parent.isEmpty();
    }

    /** Only of a line no rule refuses. @param stands how the party is reached until now; null when it is new */
    Party party(Way stands) {
        return new Party(
                her,
                said(parent),
                name,
                isOrganisation() ? business : null,
                service.isEmpty()
                        ? null
                        : new ServiceCode(ServiceList.of(serviceList).orElseThrow(), service),
                said(profession),
                said(organisationNumber),
                said(municipality),
                day(validFrom),
                day(validUntil),
                way(stands));
    }

    private Way way(Way stands) {
        if (!way.isEmpty()) {
            return Way.valueOf(way);
        }
        return stands == null ? Way.NONE : stands;
    }

    private static LocalDate day(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written);
    }

    private static String said(String written) {
        return written.isEmpty() ? null : written;
    }

    private static String plain(String written) {
        return written == null ? "" : written.strip();
    }
}
