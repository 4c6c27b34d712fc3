package no.individuellplan.web.traffic;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.individuellplan.core.directory.Directory;
import no.individuellplan.core.directory.Party;
import no.individuellplan.web.staff.Words;

/** What HER-ids are called in the address register. Asked inside a transaction. */
@ApplicationScoped
class PartyNames {
    private final Directory directory;
    private final Words words;

    PartyNames(Directory directory, Words words) {
        this.directory = directory;
        this.words = words;
    }

    /** Service, organisation and HER-id; the HER-id alone when the register does not have it; empty for null. */
    String of(String her) {
        if (her == null) {
            return "";
        }
        return directory
                .find(her)
                .map(this::whole)
                .map(name -> words.in(TrafficTexts.class).address(name, her))
                .orElse(her);
    }

    private String whole(Party party) {
        Optional<String> organisation = directory.find(party.parent()).map(Party::name);
        return organisation.map(name -> party.name() + ", " + name).orElse(party.name());
    }
}
