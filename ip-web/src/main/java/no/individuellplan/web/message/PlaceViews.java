package no.individuellplan.web.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.message.Likeness;
import no.individuellplan.core.message.MessageFormat.Incoming;
import no.individuellplan.core.message.PlaceMessage;
import no.individuellplan.core.person.Person;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.DateWords;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.staff.Words;

/** Puts a message beside those it may be about. */
@ApplicationScoped
class PlaceViews {
    private final Agencies agencies;
    private final Words words;

    PlaceViews(Agencies agencies, Words words) {
        this.agencies = agencies;
        this.words = words;
    }

    @Transactional
    PlaceView of(PlaceMessage.Waiting waiting, Form form) {
        Incoming.DialogIn said = waiting.content();
        String sender = said.envelope().senderHer();
        return new PlaceView(
                waiting.message().id().toString(),
                agencies.unitByHerId(sender).map(ServiceUnit::name).orElse(sender),
                waiting.message().stateAt(),
                name(said),
                said.patientNumber() == null ? "" : said.patientNumber(),
                said.birthDate() == null ? "" : DateWords.typed(said.birthDate()),
                said.subject(),
                said.text(),
                waiting.candidates().stream().map(this::choice).toList(),
                form);
    }

    private static String name(Incoming.DialogIn said) {
        String given = said.givenName() == null ? "" : said.givenName();
        String family = said.familyName() == null ? "" : said.familyName();
        return (given + " " + family).strip();
    }

    private Choice choice(PlaceMessage.Candidate one) {
        MessageTexts say = words.in(MessageTexts.class);
        Person person = one.person();
        String label = person.birthDate() == null
                ? person.name()
                : say.personBorn(person.name(), DateWords.typed(person.birthDate()));
        return new Choice(person.id().toString(), label, hint(one.likeness(), say));
    }

    private static String hint(Likeness likeness, MessageTexts say) {
        if (likeness.same().isEmpty()) {
            return say.nothingSame();
        }
        String same = say.same(marks(likeness.same(), say));
        return likeness.differs().isEmpty() ? same : same + " " + say.differs(marks(likeness.differs(), say));
    }

    private static String marks(Set<Likeness.Mark> marks, MessageTexts say) {
        return marks.stream().sorted().map(say::mark).collect(Collectors.joining(", "));
    }
}
