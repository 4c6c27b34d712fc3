package no.individuellplan.web.look;

/**
 * Why something cannot be done, in a sentence, and the provision it rests on.
 *
 * @param sentence what the rule says, in plain words
 * @param basis the provision as it is cited, such as «forskrift om individuell plan § 9»
 */
public record LegalNote(String sentence, String basis) {}
