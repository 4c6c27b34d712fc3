package no.individuellplan.integration.format.dialog;

import java.util.List;
import no.individuellplan.integration.format.code.Code;

/**
 * An enquiry (Forespørsel). Says nothing in {@link #toString()}.
 *
 * @param type TypeForesp, list 9152 from care services, 9153 from doctors
 * @param question Sporsmal as plain text, also when it was sent as XHTML
 * @param urgency Hastegrad, list 9067
 */
public record Enquiry(
        Code type,
        String subject,
        String question,
        Code purpose,
        String reason,
        Code urgency,
        List<RelatedRole> roles) {

    public Enquiry {
        roles = List.copyOf(roles);
    }

    @Override
    public String toString() {
        return "Enquiry[…]";
    }
}
