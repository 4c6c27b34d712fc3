package no.individuellplan.core.notice;

import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The words of a notice: the same whatever it is about (I15). Made of a language and the platform's address, so that nothing
 * else can come into it.
 */
public final class NoticeWords {
    private static final String BUNDLE = "no.individuellplan.core.notice.notice";
    private static final String PLACE = "{address}";

    private final String subject;
    private final String body;

    private NoticeWords(String subject, String body) {
        this.subject = subject;
        this.body = body;
    }

    public static NoticeWords of(NoticeLanguage language, PublicAddress address) {
        ResourceBundle texts = ResourceBundle.getBundle(
                BUNDLE, language.locale(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return new NoticeWords(
                texts.getString("subject"), texts.getString("body").replace(PLACE, address.toString()));
    }

    public String subject() {
        return subject;
    }

    /** Plain text, lines ended by line feeds. */
    public String body() {
        return body;
    }
}
