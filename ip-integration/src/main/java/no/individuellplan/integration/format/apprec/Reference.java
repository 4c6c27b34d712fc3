package no.individuellplan.integration.format.apprec;

import no.individuellplan.integration.format.code.Code;

/**
 * Which message a receipt answers (OriginalMsgId).
 *
 * @param type the kind of message, list 8279
 * @param issued the message's GenDate, letter for letter
 * @param messageId the message's MsgId, letter for letter
 */
public record Reference(Code type, String issued, String messageId) {}
