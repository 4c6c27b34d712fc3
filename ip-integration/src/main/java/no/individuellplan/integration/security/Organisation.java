package no.individuellplan.integration.security;

import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/**
 * Whose certificate it is: the organisation number in the subject, as organizationIdentifier ({@code NTRNO-310900001}, ETSI EN
 * 319 412-1) or, as older certificates have it, as serialNumber.
 */
final class Organisation {
    private static final Pattern NUMBER = Pattern.compile("(?:NTRNO-)?(\\d{9})");

    private Organisation() {}

    /** Nine digits; empty for one that names no Norwegian organisation. */
    static Optional<String> of(X509Certificate certificate) {
        X500Name subject =
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        return in(subject, BCStyle.ORGANIZATION_IDENTIFIER).or(() -> in(subject, BCStyle.SERIALNUMBER));
    }

    /** The subject as it is printed, for a warning to the operator. */
    static String shown(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().getName(X500Principal.RFC2253);
    }

    private static Optional<String> in(X500Name subject, ASN1ObjectIdentifier attribute) {
        for (RDN rdn : subject.getRDNs(attribute)) {
            Matcher number =
                    NUMBER.matcher(IETFUtils.valueToString(rdn.getFirst().getValue()));
            if (number.matches()) {
                return Optional.of(number.group(1));
            }
        }
        return Optional.empty();
    }
}
