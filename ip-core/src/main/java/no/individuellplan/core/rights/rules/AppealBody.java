package no.individuellplan.core.rights.rules;

/** Who decides a complaint that is not upheld by the one it was sent to ({@code klageinstans}). */
public enum AppealBody {
    STATE_ADMINISTRATOR,
    /** Above NAV; the section names a superior body only, and this is the default. */
    NAV_APPEALS
}
