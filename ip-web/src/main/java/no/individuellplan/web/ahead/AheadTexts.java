package no.individuellplan.web.ahead;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about what lies ahead. */
@MessageBundle(value = "ahead", locale = "nb")
public interface AheadTexts {
    @Message
    String heading();

    @Message
    String lapses(String unit);

    @Message
    String lapsesKin();

    @Message
    String renew();

    @Message
    String atWorkHeading();

    @Message
    String atWorkAbout();

    @Message
    String turns(int years);

    @Message
    String sharingEnds(String unit);

    @Message
    String kinEnds();
}
