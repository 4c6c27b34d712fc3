package no.individuellplan.core.access;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.individuellplan.core.access.AccessFacts.Giver;
import no.individuellplan.core.access.AccessFacts.Narrowed;
import no.individuellplan.core.access.AccessFacts.Taking;

/**
 * What the person has taken out of sharing, or no yes covers, is gone for whoever is, or was, the service's contact (IPF-10 i, GDPR-07). The
 * coordinator sees the whole plan, also one who is contact for the own service.
 */
final class NarrowedPermits {
    private final AccessFacts facts;

    private NarrowedPermits(AccessFacts facts) {
        this.facts = facts;
    }

    static List<Permit> of(AccessFacts facts) {
        NarrowedPermits rules = new NarrowedPermits(facts);
        return Stream.concat(
                        facts.kept().narrowed().stream().map(Narrowed::unit),
                        facts.kept().givers().stream().map(Giver::unit))
                .distinct()
                .flatMap(rules::unit)
                .toList();
    }

    private Stream<Permit> unit(UUID unit) {
        List<UUID> items = List.copyOf(KeptFromService.items(facts.kept(), unit));
        return facts.participants().stream()
                .filter(taking -> taking.unit().equals(unit) && taking.contact() != null)
                .map(Taking::contact)
                .distinct()
                .filter(contact ->
                        facts.chair() == null || !contact.equals(facts.chair().holder()))
                .flatMap(contact -> items.stream().map(item -> withheld(contact, item)));
    }

    private Permit withheld(UUID contact, UUID item) {
        return new Permit(contact, facts.person(), Area.PLAN, item, Permit.Right.WITHHELD, Basis.NARROWED, null, null);
    }
}
