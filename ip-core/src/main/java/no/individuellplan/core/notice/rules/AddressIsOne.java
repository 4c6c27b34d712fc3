package no.individuellplan.core.notice.rules;

import java.util.regex.Pattern;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/**
 * One e-mail address, written plainly: a name, an at sign and a domain of letters, digits and hyphens. Quoted names and addresses
 * in brackets (RFC 5321, 4.1.2) are not taken, nor anything that could become a line of its own in a letter.
 */
final class AddressIsOne implements Rule<ChooseFacts> {
    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 64;
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");

    @Override
    public String code() {
        return "notice.choose.address";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.ELECTRONIC_NOTICE;
    }

    @Override
    public Decision evaluate(ChooseFacts facts) {
        String email = facts.email();
        return refuseIf(email.length() > LONGEST
                || email.indexOf('@') > LONGEST_NAME
                || !PLAIN.matcher(email).matches());
    }
}
