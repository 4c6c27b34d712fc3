package no.individuellplan.web.unsent;

/**
 * Whoever a form was made for.
 *
 * @param login a keyed hash of the one logged in, at one workplace when at work
 * @param actsFor a keyed hash of the one they act for; empty when for themselves
 */
record Writer(String login, String actsFor) {
    boolean sameLogin(Writer other) {
        return login.equals(other.login);
    }
}
