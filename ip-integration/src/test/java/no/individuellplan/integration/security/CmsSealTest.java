package no.individuellplan.integration.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.world.World;
import no.individuellplan.integration.transport.Parcel;
import no.individuellplan.integration.transport.SealBroken;
import no.individuellplan.integration.transport.WireFault;
import no.individuellplan.local.LocalAuthority;
import no.individuellplan.local.LocalAuthority.Issued;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the clinic to the mental health service in town, with certificates of an authority made for it. */
class CmsSealTest {
    private static final Instant NOW = Instant.parse("2026-07-01T08:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final byte[] CONTENT = "<MsgHead>Æ, ø og å om noen</MsgHead>".getBytes(StandardCharsets.UTF_8);
    private static final World WORLD = World.aWorld();
    private static final String CLINIC = WORLD.cast.dps.herId();
    private static final String TOWN = unitOf(WORLD.cast.marit.unit()).herId();

    private static LocalAuthority authority;
    private static Issued town;
    private static Issued trust;

    private final List<Issued> ownInTown = new ArrayList<>(List.of(town));
    private final List<Issued> ownInTrust = new ArrayList<>(List.of(trust));
    private final List<X509Certificate> partners = new ArrayList<>(List.of(town.certificate(), trust.certificate()));

    @TempDir
    Path folder;

    @BeforeAll
    static void an_authority_that_knows_both() {
        authority = new LocalAuthority("For tests");
        town = issue(number(TOWN));
        trust = issue(number(CLINIC));
    }

    @Test
    void what_is_sealed_for_the_receiver_is_opened_there_byte_for_byte() throws SealBroken {
        byte[] sealed = fromTrust().seal(parcel());

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("MsgHead");
        assertThat(inTown().open(sealed, CLINIC, TOWN)).isEqualTo(CONTENT);
    }

    @Test
    void another_receiver_cannot_open_it() {
        byte[] sealed = fromTrust().seal(parcel());

        ownInTown.set(0, issue(number(TOWN)));
        assertRefused(sealed, CLINIC, WireFault.DECRYPTION_FAILED);
    }

    @Test
    void a_key_of_another_organisation_served_here_does_not_open_it() {
        byte[] sealed = fromTrust().seal(parcel());

        assertThatThrownBy(() -> inTown().open(sealed, CLINIC, CLINIC))
                .isInstanceOfSatisfying(
                        SealBroken.class, broken -> assertThat(broken.fault()).isEqualTo(WireFault.DECRYPTION_FAILED));
    }

    @Test
    void one_who_names_the_address_of_another_is_refused_as_spoofing() {
        byte[] sealed = fromTrust().seal(parcel());

        assertRefused(sealed, TOWN, WireFault.SPOOFED);
        assertRefused(sealed, "77777777", WireFault.SPOOFED);
    }

    @Test
    void a_certificate_that_has_expired_is_refused() {
        assertRefused(
                sealedWith(issue(number(CLINIC), NOW.minus(DAY.multipliedBy(9)), NOW.minus(DAY))),
                CLINIC,
                WireFault.EXPIRED_CERTIFICATE);
    }

    @Test
    void a_certificate_that_does_not_hold_yet_is_refused() {
        assertRefused(
                sealedWith(issue(number(CLINIC), NOW.plus(DAY), NOW.plus(DAY.multipliedBy(9)))),
                CLINIC,
                WireFault.INVALID_CERTIFICATE);
    }

    @Test
    void a_certificate_that_is_taken_back_is_refused() {
        Issued lost = issue(number(CLINIC));
        byte[] sealed = sealedWith(lost);
        LocalAuthority same = authority;
        same.revoke(lost.certificate());
        assertRefused(sealed, CLINIC, WireFault.REVOKED_CERTIFICATE);
    }

    @Test
    void a_certificate_of_an_authority_nobody_trusts_is_refused() {
        Issued stranger = new LocalAuthority("A stranger").issue(number(CLINIC), NOW.minus(DAY), NOW.plus(DAY));
        assertRefused(sealedWith(stranger), CLINIC, WireFault.INVALID_CERTIFICATE);
    }

    @Test
    void an_authority_of_the_same_name_is_not_the_same() {
        Issued stranger = new LocalAuthority("For tests").issue(number(CLINIC), NOW.minus(DAY), NOW.plus(DAY));
        assertRefused(sealedWith(stranger), CLINIC, WireFault.INVALID_CERTIFICATE);
    }

    @Test
    void a_certificate_that_may_not_sign_is_refused() {
        Issued cipher = authority.issue(number(CLINIC), NOW.minus(DAY), NOW.plus(DAY), KeyUsage.keyEncipherment);
        assertRefused(sealedWith(cipher), CLINIC, WireFault.INVALID_CERTIFICATE);
    }

    @Test
    void nobody_is_believed_when_the_authoritys_list_is_too_old() {
        byte[] sealed = fromTrust().seal(parcel());
        CmsSeal later = seal(ownInTown, NOW.minus(DAY.multipliedBy(20)), NOW.minus(DAY));

        assertThatThrownBy(() -> later.open(sealed, CLINIC, TOWN))
                .isInstanceOfSatisfying(SealBroken.class, broken -> assertThat(broken.fault())
                        .isEqualTo(WireFault.INVALID_CERTIFICATE));
    }

    @Test
    void a_changed_byte_never_gives_any_content() {
        byte[] sealed = fromTrust().seal(parcel());
        CmsSeal receiver = inTown();
        for (int i = 0; i < sealed.length; i += 7) {
            byte[] changed = sealed.clone();
            changed[i] ^= 0x10;
            try {
                assertThat(receiver.open(changed, CLINIC, TOWN)).as("byte " + i).isEqualTo(CONTENT);
            } catch (SealBroken refused) {
                assertThat(refused.getMessage()).startsWith("transport:");
            }
        }
    }

    @Test
    void what_is_no_seal_at_all_is_refused() {
        assertRefused(CONTENT, CLINIC, WireFault.INVALID_CMS);
        assertRefused(new byte[0], CLINIC, WireFault.INVALID_CMS);
        assertRefused(Arrays.copyOf(fromTrust().seal(parcel()), 400), CLINIC, WireFault.INVALID_CMS);
    }

    @Test
    void while_a_certificate_is_renewed_both_open_and_the_newest_is_sealed_for() throws SealBroken {
        byte[] toTheOld = fromTrust().seal(parcel());
        Issued renewed = issue(number(TOWN), NOW.minus(Duration.ofMinutes(5)), NOW.plus(DAY.multipliedBy(700)));
        ownInTown.add(renewed);
        partners.add(renewed.certificate());
        byte[] toTheNew = fromTrust().seal(parcel());

        assertThat(inTown().open(toTheOld, CLINIC, TOWN)).isEqualTo(CONTENT);
        assertThat(inTown().open(toTheNew, CLINIC, TOWN)).isEqualTo(CONTENT);
        ownInTown.remove(0);
        assertThat(inTown().open(toTheNew, CLINIC, TOWN)).isEqualTo(CONTENT);
        assertRefused(toTheOld, CLINIC, WireFault.DECRYPTION_FAILED);
    }

    @Test
    void nothing_is_sealed_for_a_receiver_whose_certificate_no_longer_holds() {
        partners.clear();
        partners.add(issue(number(TOWN), NOW.minus(DAY.multipliedBy(9)), NOW.minus(DAY))
                .certificate());

        assertThatThrownBy(() -> fromTrust().seal(parcel()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(number(TOWN));
    }

    @Test
    void nothing_is_sealed_without_a_key_of_the_senders_own() {
        ownInTrust.clear();
        ownInTrust.add(issue("123456785"));

        assertThatThrownBy(() -> fromTrust().seal(parcel()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(number(CLINIC));
    }

    @Test
    void another_program_opens_what_we_seal_and_we_open_what_it_seals() throws Exception {
        Path secret = folder.resolve("town.pem");
        Path theirs = folder.resolve("trust.pem");
        LocalAuthority.write(secret, town.keys().getPrivate(), town.certificate());
        LocalAuthority.write(theirs, trust.keys().getPrivate(), trust.certificate());
        Path sealed = Files.write(folder.resolve("sealed.der"), fromTrust().seal(parcel()));

        run(
                "openssl",
                "cms",
                "-decrypt",
                "-inform",
                "DER",
                "-in",
                sealed.toString(),
                "-inkey",
                secret.toString(),
                "-recip",
                secret.toString(),
                "-binary",
                "-out",
                file("signed.der"));
        run(
                "openssl",
                "cms",
                "-verify",
                "-noverify",
                "-inform",
                "DER",
                "-in",
                file("signed.der"),
                "-binary",
                "-out",
                file("content.xml"));
        assertThat(Files.readAllBytes(folder.resolve("content.xml"))).isEqualTo(CONTENT);

        Files.write(folder.resolve("plain.xml"), CONTENT);
        run(
                "openssl",
                "cms",
                "-sign",
                "-nodetach",
                "-binary",
                "-md",
                "sha256",
                "-signer",
                theirs.toString(),
                "-in",
                file("plain.xml"),
                "-outform",
                "DER",
                "-out",
                file("theirs.der"));
        run(
                "openssl",
                "cms",
                "-encrypt",
                "-aes-256-cbc",
                "-binary",
                "-in",
                file("theirs.der"),
                "-outform",
                "DER",
                "-out",
                file("theirs-sealed.der"),
                secret.toString());
        assertThat(inTown().open(Files.readAllBytes(folder.resolve("theirs-sealed.der")), CLINIC, TOWN))
                .isEqualTo(CONTENT);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static void run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private void assertRefused(byte[] sealed, String from, WireFault fault) {
        assertThatThrownBy(() -> inTown().open(sealed, from, TOWN))
                .isInstanceOfSatisfying(
                        SealBroken.class, broken -> assertThat(broken.fault()).isEqualTo(fault));
    }

    private byte[] sealedWith(Issued signer) {
        OwnKeys.Key key = key(signer);
        return new Sealer(new org.bouncycastle.jce.provider.BouncyCastleProvider())
                .seal(CONTENT, key, town.certificate());
    }

    private static Parcel parcel() {
        return new Parcel(
                new EMessageId(UUID.randomUUID()),
                UUID.randomUUID(),
                "DIALOG_HELSEFAGLIG",
                UUID.randomUUID(),
                CONTENT,
                CLINIC,
                TOWN);
    }

    private CmsSeal fromTrust() {
        return seal(ownInTrust, NOW.minus(DAY), NOW.plus(DAY));
    }

    private CmsSeal inTown() {
        return seal(ownInTown, NOW.minus(DAY), NOW.plus(DAY));
    }

    private CmsSeal seal(List<Issued> own, Instant listFrom, Instant listUntil) {
        Path list = folder.resolve("list.pem");
        authority.writeRevocations(list, listFrom, listUntil);
        List<X509CRL> revocations = Pem.revocations(List.of(list));
        OwnKeys keys = new OwnKeys(own.stream().map(CmsSealTest::key).toList());
        Trust trusted = new Trust(List.of(authority.certificate()), revocations);
        return new CmsSeal(
                WORLD.ports.agencies,
                () -> keys,
                () -> partners,
                () -> trusted,
                Clock.fixed(NOW, ZoneId.of("Europe/Oslo")));
    }

    private static OwnKeys.Key key(Issued issued) {
        return new OwnKeys.Key(
                issued.keys().getPrivate(),
                issued.certificate(),
                Organisation.of(issued.certificate()).orElseThrow());
    }

    private static Issued issue(String organisation) {
        return issue(organisation, NOW.minus(DAY.multipliedBy(30)), NOW.plus(DAY.multipliedBy(300)));
    }

    private static Issued issue(String organisation, Instant from, Instant until) {
        return authority.issue(organisation, from, until);
    }

    private static String number(String her) {
        return WORLD.ports
                .agencies
                .agencyByHerId(her)
                .map(Agency::organisationNumber)
                .orElseThrow();
    }

    private static ServiceUnit unitOf(no.individuellplan.core.id.UnitId id) {
        return WORLD.ports.agencies.unit(id).orElseThrow();
    }
}
