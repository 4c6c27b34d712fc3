package no.individuellplan.web.sharing;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.web.look.Language;

/** What a goal, a measure, a contact doctor or a text about the person is called on a page: its own words, or the heading it stands under. */
public final class ItemNames {
    private final Map<UUID, String> names = new HashMap<>();

    public ItemNames(PlanView.Body body, Language language) {
        body.goals().forEach(goal -> names.put(goal.id().value(), goal.words()));
        body.measures().forEach(measure -> names.put(measure.id().value(), measure.what()));
        body.contactDoctors().forEach(one -> names.put(one.role(), one.doctor()));
        body.texts().forEach(text -> heading(text.kind(), language).ifPresent(name -> names.put(text.item(), name)));
    }

    public Optional<String> of(UUID item) {
        return Optional.ofNullable(names.get(item));
    }

    /** Those the reader can see, in the order given. */
    public List<String> all(List<UUID> items) {
        return items.stream().flatMap(item -> of(item).stream()).toList();
    }

    private static Optional<String> heading(PlanText.Kind kind, Language language) {
        SharingTexts words = MessageBundles.get(SharingTexts.class, Localized.Literal.of(language.tag()));
        return switch (kind) {
            case WHAT_MATTERS -> Optional.of(words.textMatters());
            case RESOURCES -> Optional.of(words.textResources());
            case NEEDS -> Optional.of(words.textNeeds());
            case CONTACT_DOCTOR, CHILD_COORDINATOR, COOPERATION, CHILD_PARTICIPATION -> Optional.empty();
        };
    }
}
