package no.individuellplan.core.followup;

import java.util.Optional;

/** What a message asks for, by its type in code list 8279 (HIS 80704). */
public enum FollowUpKind {
    /** {@code LOG_INNLAGT}: the hospital expects an admission report ({@code innleggelsesrapport}) within a day. */
    ADMITTED,
    /** {@code LOG_UTSKRIVNINGSKLAR}: the municipality answers at once (FOR-2011-11-18-1115 § 11). */
    READY_FOR_DISCHARGE,
    /** {@code LOG_AVMELDING}: not ready after all. Takes the task away that said so, and is none itself. */
    NOT_READY,
    /** {@code LOG_UTSKREVET}: told; ends what came of the stay. */
    DISCHARGED,
    /** {@code LOG_DOD}: told, gently. Nothing ends by itself because of it. */
    DEAD,
    /** {@code HELSEOPPL_SOKNAD} and {@code UTSKRIVNINGSRAPPORT}: what they say may be a reason to change the plan. */
    REVIEW,
    /** {@code HENVISNING}: says something else of the plan than what is so here. */
    CHECK_REFERRAL;

    /** Empty for a message that asks for nothing by its type alone. A referral does so only by what it says. */
    public static Optional<FollowUpKind> of(String messageType) {
        return Optional.ofNullable(
                switch (messageType) {
                    case "LOG_INNLAGT" -> ADMITTED;
                    case "LOG_UTSKRIVNINGSKLAR" -> READY_FOR_DISCHARGE;
                    case "LOG_AVMELDING" -> NOT_READY;
                    case "LOG_UTSKREVET" -> DISCHARGED;
                    case "LOG_DOD" -> DEAD;
                    case "HELSEOPPL_SOKNAD", "UTSKRIVNINGSRAPPORT" -> REVIEW;
                    default -> null;
                });
    }
}
