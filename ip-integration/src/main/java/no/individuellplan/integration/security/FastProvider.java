package no.individuellplan.integration.security;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Bouncy Castle, with AWS-LC for the arithmetic of keys, digests and ciphers where its machine code can be loaded: it does
 * what a private key does in a third of the time. Elsewhere Bouncy Castle alone. Registered nowhere: what is not ours is
 * done as before.
 */
@SuppressWarnings("serial")
final class FastProvider extends Provider {
    private final transient Provider fast;
    private final transient Provider whole;

    private FastProvider(Provider fast, Provider whole) {
        super("IndividuellPlanCms", "1", "AWS-LC, then Bouncy Castle");
        this.fast = fast;
        this.whole = whole;
    }

    static Provider here() {
        Provider whole = new BouncyCastleProvider();
        AmazonCorrettoCryptoProvider fast = AmazonCorrettoCryptoProvider.INSTANCE;
        return fast.getLoadingError() == null ? new FastProvider(fast, whole) : whole;
    }

    @Override
    public Service getService(String type, String algorithm) {
        Service found =
                switch (type) {
                    case "Cipher", "Signature", "MessageDigest" -> fast.getService(type, algorithm);
                    default -> null;
                };
        return found == null ? whole.getService(type, algorithm) : found;
    }
}
