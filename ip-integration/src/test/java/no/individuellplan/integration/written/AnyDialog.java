package no.individuellplan.integration.written;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.core.message.MessageFormat;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.SyntheticNumbers;
import no.individuellplan.core.world.Numbers;
import no.individuellplan.integration.fuzz.Pick;

/** Dialogs as the core may ask for them: any words, any time, and everything that may be missing now and then missing. */
final class AnyDialog {
    private AnyDialog() {}

    static MessageFormat.Dialog of(Pick pick) {
        boolean first = pick.oneIn(2);
        UUID msgId = id(pick);
        return new MessageFormat.Dialog(
                msgId,
                Instant.ofEpochSecond(1_700_000_000L + pick.below(1_000_000_000)),
                first ? msgId : id(pick),
                first ? null : id(pick),
                address(pick),
                address(pick),
                patient(pick),
                AnyText.line(pick),
                AnyText.of(pick),
                AnyText.name(pick),
                AnyText.name(pick),
                pick.oneIn(3) ? null : pick.oneIn(5) ? " " : "9" + (100_000 + pick.below(900_000)),
                phone(pick),
                pick.oneIn(2),
                pick.oneIn(4) ? MessageFormat.Topic.READY_FOR_DISCHARGE : MessageFormat.Topic.ABOUT_PATIENT,
                AnyAttachments.of(pick));
    }

    static UUID id(Pick pick) {
        return new UUID(pick.random().nextLong(), pick.random().nextLong());
    }

    static MessageFormat.Address address(Pick pick) {
        return new MessageFormat.Address(AnyText.name(pick), her(pick), AnyText.name(pick), her(pick));
    }

    private static String her(Pick pick) {
        return String.valueOf(1 + pick.below(99_999_999));
    }

    static MessageFormat.Patient patient(Pick pick) {
        LocalDate born = LocalDate.of(1920, 1, 1).plusDays(pick.below(38_000));
        return new MessageFormat.Patient(
                AnyText.name(pick), AnyText.name(pick), number(born, pick), pick.oneIn(3) ? null : born);
    }

    /** Fødselsnummer, and every fourth a D-number: the day is 40 higher. */
    private static NationalId number(LocalDate born, Pick pick) {
        NationalId ordinary = Numbers.synthetic(born, pick.below(3));
        if (!pick.oneIn(4)) {
            return ordinary;
        }
        String digits = ordinary.digits();
        String start = (char) (digits.charAt(0) + 4) + digits.substring(1, 6);
        for (int rest = pick.below(50_000); ; rest++) {
            String tried = start + "%05d".formatted(rest);
            if (NationalId.check(tried, SyntheticNumbers.ALLOWED).isAllowed()) {
                return NationalId.of(tried, SyntheticNumbers.ALLOWED);
            }
        }
    }

    static String phone(Pick pick) {
        return switch (pick.below(5)) {
            case 0 -> null;
            case 1 -> "";
            case 2 -> "+47 400 00 001";
            case 3 -> "tlf. 40 00 00 01 (dag)\u0000";
            default -> "4000" + (1_000 + pick.below(9_000));
        };
    }
}
