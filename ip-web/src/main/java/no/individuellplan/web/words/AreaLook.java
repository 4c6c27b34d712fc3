package no.individuellplan.web.words;

import io.quarkus.qute.TemplateExtension;
import no.individuellplan.core.access.Area;

/** The icon and the quiet colour of an area. Always beside its name, never instead of it. */
@TemplateExtension
final class AreaLook {
    private AreaLook() {}

    static String icon(Area area) {
        return switch (area) {
            case IDENTITY -> "PersonCircle";
            case NEED -> "HandHeart";
            case COORDINATION -> "Handshake";
            case CONSENT -> "ShieldLock";
            case PLAN -> "FileText";
            case ABOUT_ME -> "Heart";
            case HOUSING -> "House";
            case WORK_AND_EDUCATION -> "Briefcase";
            case HEALTH -> "Stethoscope";
            case ECONOMY -> "Wallet";
            case FAMILY_AND_NETWORK -> "PersonGroup";
            case LEISURE -> "HikingTrailSign";
            case EVERYDAY -> "Sun";
            case MESSAGES -> "Chat2";
            case HISTORY -> "Clock";
            case ACCESS_LOG -> "Eye";
            case RIGHTS -> "ShieldLock";
            case TREATMENT -> "HandHeart";
            case CHILD_COORDINATION -> "HandHeart";
        };
    }

    static String tone(Area area) {
        return switch (area) {
            case HOUSING, HEALTH, ABOUT_ME, PLAN, CONSENT, NEED -> "accent";
            case WORK_AND_EDUCATION, EVERYDAY, ECONOMY, IDENTITY, HISTORY -> "warm";
            case LEISURE,
                    FAMILY_AND_NETWORK,
                    MESSAGES,
                    COORDINATION,
                    ACCESS_LOG,
                    RIGHTS,
                    TREATMENT,
                    CHILD_COORDINATION -> "sky";
        };
    }
}
