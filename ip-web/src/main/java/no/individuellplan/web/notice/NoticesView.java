package no.individuellplan.web.notice;

import java.util.List;
import no.individuellplan.web.look.Form;

/**
 * Whether one wants notices, and the very words that are sent.
 *
 * @param sends whether this installation sends notices; without it there are no words
 * @param letters whether one gets letters on paper
 * @param email where they go; null while none are wanted
 * @param outOfReach whether the platform has given up reaching it
 * @param paragraphs of the letter
 */
public record NoticesView(
        boolean sends,
        boolean letters,
        String email,
        boolean outOfReach,
        String subject,
        List<String> paragraphs,
        Form form) {}
