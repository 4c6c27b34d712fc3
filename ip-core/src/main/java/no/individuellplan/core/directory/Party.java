package no.individuellplan.core.directory;

import java.time.LocalDate;

/**
 * A communication party ({@code kommunikasjonspart}): an organisation, or a service or a person of one.
 *
 * @param her its HER-id
 * @param parent HER-id of its organisation; null for the organisation itself
 * @param business kind of business, list 9040; null for a service or a person
 * @param service what it does; null for an organisation, and for a person who is named by profession
 * @param profession list 9060; null for all but a person
 * @param organisationNumber nine digits; null when it has none of its own
 * @param municipality number of the municipality it is or serves; null when it is not one municipality's
 * @param validFrom first day it may be written to, Europe/Oslo; null when it always could
 * @param validUntil last day; null when open
 */
public record Party(
        String her,
        String parent,
        String name,
        String business,
        ServiceCode service,
        String profession,
        String organisationNumber,
        String municipality,
        LocalDate validFrom,
        LocalDate validUntil,
        Way way) {

    /** Of the upper level. */
    public boolean isOrganisation() {
        return parent == null;
    }

    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** The same party, with this last day. */
    public Party until(LocalDate last) {
        return new Party(
                her,
                parent,
                name,
                business,
                service,
                profession,
                organisationNumber,
                municipality,
                validFrom,
                last,
                way);
    }
}
