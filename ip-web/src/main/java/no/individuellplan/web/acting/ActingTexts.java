package no.individuellplan.web.acting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.individuellplan.core.person.DecisionCompetence.Matter;
import no.individuellplan.core.person.Representation.Ground;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.person.Representation.Part;

/** Words about who may act for a person. */
@MessageBundle(value = "acts", locale = "nb")
public interface ActingTexts {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String titleOf(String name);

    @Message
    String leadOf();

    @Message
    String byRegister();

    @Message
    String byRegisterAbout();

    @Message
    String nobodyByRegister();

    @Message
    String written();

    @Message
    String nobodyWritten();

    @Message
    String nobodyWrittenText();

    @Message
    String over();

    @Message
    String period(String from, String until);

    @Message
    String since(String from);

    @Message
    String endedOn(String on);

    @Message
    String document(String words);

    @Message
    String writtenBy(String name);

    @Message
    String service(String name);

    @Message
    String sees();

    @Message
    String endIt();

    @Message
    String give();

    @Message
    String giveTitle();

    @Message
    String giveLead();

    @Message
    String giveMeans1();

    @Message
    String giveMeans2();

    @Message
    String giveMeans3();

    @Message
    String giveShown();

    @Message
    String giveButton();

    @Message
    String kin();

    @Message
    String kinAbout();

    @Message
    String kinNobody();

    @Message
    String kinAgreed();

    @Message
    String kinWaits();

    @Message
    String kinUntil(String until);

    @Message
    String kinEnd();

    @Message
    String competence();

    @Message
    String competenceNone();

    @Message
    String competenceUntil(String until);

    @Message
    String competenceShown(String to);

    @Message
    String competenceNew();

    @Message
    String competenceTitle(String name);

    @Message
    String competenceLead();

    @Message
    String matters();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String shownTo();

    @Message
    String reviewOn();

    @Message
    String reviewOnHint();

    @Message
    String competenceSave();

    @Message
    String regained();

    @Message
    String regainedWhy();

    @Message
    String regainedButton();

    @Message
    String writeIn();

    @Message
    String newTitle(Kind kind);

    @Message
    String newAbout(Kind kind);

    @Message
    String givenName();

    @Message
    String familyName();

    @Message
    String nationalId();

    @Message
    String nationalIdHint();

    @Message
    String unit();

    @Message
    String ground();

    @Message
    String documentHint();

    @Message
    String decidedOn();

    @Message
    String from();

    @Message
    String until();

    @Message
    String parts();

    @Message
    String save();

    @Message
    String endTitle(String name);

    @Message
    String endAbout();

    @Message
    String endWhy();

    @Message
    String endButton();

    @Message
    String kind(Kind kind);

    @Message
    String groundOf(Ground ground);

    @Message
    String part(Part part);

    @Message
    String matter(Matter matter);

    @Message
    String link();

    @Message
    String linkOf();

    @Message
    String documentLabel();

    @Message
    String alone();

    @Message
    String aloneAbout();

    @Message
    String aloneNew();

    @Message
    String aloneLine(String parent);

    @Message
    String aloneHeard(String words);

    @Message
    String aloneNotHeard(String words);

    @Message
    String aloneComplain();

    @Message
    String aloneTitle(String name);

    @Message
    String aloneLead();

    @Message
    String aloneParent();

    @Message
    String aloneMatter();

    @Message
    String aloneUnit();

    @Message
    String aloneUnitHint();

    @Message
    String aloneWhy();

    @Message
    String aloneWasHeard();

    @Message
    String aloneOther();

    @Message
    String aloneOtherHint();

    @Message
    String aloneUntilHint();

    @Message
    String aloneUntil(String until);
}
