package no.individuellplan.web.own;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.individuellplan.core.person.Representation;

/** Words of the page where one says for whom one looks. */
@MessageBundle(value = "own", locale = "nb")
public interface OwnTexts {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String myself();

    @Message
    String nobody();

    @Message
    String nobodyText();

    @Message
    String show();

    @Message
    String chosen();

    @Message
    String kind(Representation.Kind kind);
}
