package no.individuellplan.core.access;

/** Where a login came from: citizens through ID-porten, staff through HelseID. */
public enum IdentityProvider {
    IDPORTEN,
    HELSEID
}
