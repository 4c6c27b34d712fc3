package no.individuellplan.integration.format.msghead;

import java.util.List;
import java.util.Optional;

/** One level of an address: an organisation, a unit or a person, by name and identifiers in the order received. */
public record Party(String name, List<Identifier> ids) {

    public Party {
        ids = List.copyOf(ids);
    }

    public static Party withHerId(String name, String herId) {
        return new Party(name, List.of(Identifier.her(herId)));
    }

    /** The HER-id, digits only. */
    public Optional<String> herId() {
        return ids.stream().filter(id -> id.is("HER")).map(Identifier::digits).findFirst();
    }

    /** Whether anything here says who it is. */
    public boolean isNamed() {
        return !name.isEmpty() || ids.stream().anyMatch(id -> !id.id().isEmpty());
    }
}
