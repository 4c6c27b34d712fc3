package no.individuellplan.web.acting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.person.DecisionCompetence.Matter;
import no.individuellplan.core.person.Representation.Ground;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.person.Representation.Part;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.staff.Words;

/** What there is to choose among, in words. */
@ApplicationScoped
class ActingChoices {
    private final Agencies agencies;
    private final Words words;

    ActingChoices(Agencies agencies, Words words) {
        this.agencies = agencies;
        this.words = words;
    }

    /** The services of municipalities, which are the ones that may have the care. */
    @Transactional
    List<Choice> units(Kind kind) {
        if (kind != Kind.CHILD_WELFARE) {
            return List.of();
        }
        Set<AgencyId> municipalities = agencies.agencies().stream()
                .filter(one -> one.kind() == Agency.Kind.MUNICIPALITY)
                .map(Agency::id)
                .collect(Collectors.toSet());
        return agencies.units().stream()
                .filter(one -> municipalities.contains(one.agency()) && !one.coordinatingUnit())
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }

    @Transactional
    List<Choice> everyUnit() {
        return agencies.units().stream()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }

    List<Choice> grounds(Kind kind) {
        ActingTexts say = words.in(ActingTexts.class);
        return switch (kind) {
            case CHILD_WELFARE, CARER -> grounds(say, EnumSet.range(Ground.CARE_ORDER, Ground.NO_MOVING));
            case FUTURE_ATTORNEY -> grounds(say, EnumSet.range(Ground.CONFIRMED, Ground.LACKS_COMPETENCE));
            case PARENT, GUARDIAN, ATTORNEY -> List.of();
        };
    }

    private static List<Choice> grounds(ActingTexts say, Set<Ground> grounds) {
        return grounds.stream()
                .map(one -> new Choice(one.name(), say.groundOf(one)))
                .toList();
    }

    List<Choice> parts(Kind kind) {
        ActingTexts say = words.in(ActingTexts.class);
        return kind == Kind.ATTORNEY
                ? Arrays.stream(Part.values())
                        .map(one -> new Choice(one.name(), say.part(one)))
                        .toList()
                : List.of();
    }

    List<Choice> matters() {
        ActingTexts say = words.in(ActingTexts.class);
        return Arrays.stream(Matter.values())
                .map(one -> new Choice(one.name(), say.matter(one)))
                .toList();
    }

    /** The words somebody sees before giving a mandate. */
    String shown() {
        ActingTexts say = words.in(ActingTexts.class);
        return String.join(" ", say.giveMeans1(), say.giveMeans2(), say.giveMeans3());
    }
}
