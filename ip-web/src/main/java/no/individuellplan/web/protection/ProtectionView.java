package no.individuellplan.web.protection;

import java.time.Instant;
import java.util.List;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;

/**
 * How a person's address is protected.
 *
 * @param base the address of the page
 * @param by who said so; null while nobody has
 * @param team those named, who can be taken out
 * @param colleagues those who can be named
 * @param shutOut those who must not know
 * @param close those who can be shut out
 * @param mailboxes open for messages
 * @param units whose mailboxes can be opened
 */
public record ProtectionView(
        String base,
        String name,
        AddressProtection level,
        String by,
        Instant at,
        List<Choice> levels,
        List<Choice> team,
        List<Choice> colleagues,
        List<Choice> shutOut,
        List<Choice> close,
        List<Choice> mailboxes,
        List<Choice> units,
        Form form) {

    public boolean hidden() {
        return level.hides();
    }
}
