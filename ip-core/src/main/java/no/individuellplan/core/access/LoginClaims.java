package no.individuellplan.core.access;

/**
 * What a verified token said, before the platform has looked anything up.
 *
 * @param nationalId the {@code pid}; may be null or wrong, which is then refused
 * @param hprNumber null for those without
 * @param parentOrganisation organisation number of the legal entity; staff only
 * @param organisation organisation number of the unit; staff only
 * @param level how sure the login is: the {@code acr} of ID-porten, e.g. "idporten-loa-high"; HelseID's security level,
 *     e.g. "4"
 * @param name null when the login tells none
 */
public record LoginClaims(
        IdentityProvider provider,
        String nationalId,
        String hprNumber,
        String name,
        String parentOrganisation,
        String organisation,
        String level) {
    @Override
    public String toString() {
        return "LoginClaims[" + provider + "]";
    }
}
