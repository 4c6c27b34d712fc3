package no.individuellplan.core.rights.rules;

/** Why something is to be deleted (HPL-12). There are no other grounds. */
public enum DeletionGround {
    /** Wrong or misleading, and burdensome to the one it is about (§ 43 a). */
    WRONG_AND_BURDENSOME,
    /** Obviously not needed (§ 43 b). */
    NOT_NEEDED,
    /** About somebody else (§ 44). */
    WRONG_PERSON
}
