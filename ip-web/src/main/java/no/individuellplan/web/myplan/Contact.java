package no.individuellplan.web.myplan;

/**
 * Somebody to call.
 *
 * @param role what they are to the person
 * @param phone as it is read aloud; null when none is registered
 * @param when such as «hverdager 9–15»; null when not said
 */
public record Contact(String name, Role role, String phone, String when) {

    /** The words are in the bundle {@code mine}. */
    public enum Role {
        COORDINATOR,
        STAND_IN,
        COORDINATING_UNIT
    }

    public String dialled() {
        return phone == null ? "" : phone.replace(" ", "");
    }
}
