package no.individuellplan.integration.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import no.individuellplan.core.directory.PartyLine;

/** One line of the file, by its headings. */
record CsvLine(
        @JsonProperty("her_id") String her,
        @JsonProperty("parent_her_id") String parent,
        @JsonProperty("name") String name,
        @JsonProperty("business") String business,
        @JsonProperty("service_list") String serviceList,
        @JsonProperty("service") String service,
        @JsonProperty("profession") String profession,
        @JsonProperty("organisation_number") String organisationNumber,
        @JsonProperty("municipality") String municipality,
        @JsonProperty("valid_from") String validFrom,
        @JsonProperty("valid_until") String validUntil,
        @JsonProperty("way") String way) {

    PartyLine numbered(int number) {
        return new PartyLine(
                number,
                her,
                parent,
                name,
                business,
                serviceList,
                service,
                profession,
                organisationNumber,
                municipality,
                validFrom,
                validUntil,
                way);
    }
}
