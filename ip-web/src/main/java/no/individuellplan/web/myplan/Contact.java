package no.individuellplan.web.myplan;

/**
 * Somebody to call.
 *
 * @param role what they are to the person, in words, such as «koordinatoren din»
 * @param phone as it is read aloud; null when none is registered
 * @param when such as «hverdager 9–15»; null when not said
 */
public record Contact(String name, String role, String phone, String when) {
    public String dialled() {
        return phone == null ? "" : phone.replace(" ", "");
    }
}
