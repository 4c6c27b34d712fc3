package no.individuellplan.core.directory.rules;

import no.individuellplan.core.directory.PartyLine;
import no.individuellplan.core.directory.ServiceList;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A service says what it does in one of the three national lists; a person does, or says a profession (list 9060). */
final class PartSaysWhatItDoes implements Rule<ImportFacts> {
    @Override
    public String code() {
        return "directory.import.service";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.HEALTH_NETWORK;
    }

    @Override
    public Decision evaluate(ImportFacts facts) {
        return refuseIf(!facts.line().isOrganisation() && !saysWhat(facts.line()), OfLine.details(facts));
    }

    private static boolean saysWhat(PartyLine line) {
        return line.service().isEmpty()
                ? line.serviceList().isEmpty() && !line.profession().isEmpty()
                : ServiceList.of(line.serviceList()).isPresent();
    }
}
