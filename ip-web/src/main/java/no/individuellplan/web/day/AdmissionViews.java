package no.individuellplan.web.day;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.admission.AdmissionForm;
import no.individuellplan.core.admission.AdmissionOffer;
import no.individuellplan.core.admission.WriteAdmissionReport;
import no.individuellplan.core.followup.FollowUp;
import no.individuellplan.core.id.FollowUpId;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.staff.Names;
import no.individuellplan.web.staff.Words;

/** Reads what an admission report can tell, with the names that go on the page, in one transaction; and what was filled in. */
@ApplicationScoped
class AdmissionViews {
    private final WriteAdmissionReport write;
    private final Names names;
    private final Words words;

    AdmissionViews(WriteAdmissionReport write, Names names, Words words) {
        this.write = write;
        this.names = names;
        this.words = words;
    }

    /** With all that can be told chosen. */
    @Transactional
    AdmissionView prepared(Actor.Professional actor, FollowUpId id) {
        AdmissionView view = of(actor, id, Form.empty(), false);
        Form all = Form.empty()
                .with("told", view.choices().stream().map(Choice::value).toList());
        return with(view, all);
    }

    @Transactional
    AdmissionView of(Actor.Professional actor, FollowUpId id, Form form, boolean stale) {
        AdmissionOffer offer = write.offer(actor, id);
        FollowUp one = offer.followUp();
        return new AdmissionView(
                id.toString(),
                offer.person().name(),
                names.unit(one.from()),
                one.thread().toString(),
                one.happenedAt(),
                one.dayOnly(),
                one.dueAt(),
                choices(offer),
                one.version(),
                form,
                stale);
    }

    /** One that tells nothing is to be mended. */
    Form checked(Form form) {
        return form.all("told").isEmpty() && form.value("text").isEmpty()
                ? form.wrong("text", words.in(FollowUpTexts.class).reportEmpty())
                : form;
    }

    /**
     * What was filled in. The report itself is in bokmål, whoever writes.
     *
     * @throws StaleVersion when something chosen is not of the page
     */
    AdmissionForm read(Form form) {
        FollowUpTexts bokmal = MessageBundles.get(FollowUpTexts.class, Localized.Literal.of("nb"));
        return new AdmissionForm(
                form.all("told").stream().map(AdmissionViews::id).collect(Collectors.toSet()),
                form.value("text"),
                kind -> heading(kind, bokmal));
    }

    private List<Choice> choices(AdmissionOffer offer) {
        FollowUpTexts texts = words.in(FollowUpTexts.class);
        return Stream.concat(
                        offer.texts().stream()
                                .map(one -> new Choice(one.item().toString(), heading(one.kind(), texts), one.text())),
                        offer.measures().stream().map(this::choice))
                .toList();
    }

    private Choice choice(Measure measure) {
        String by = measure.unit() == null ? null : names.unit(measure.unit());
        return new Choice(
                measure.id().toString(),
                measure.what(),
                Stream.of(by, measure.how(), measure.extent())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(". ")));
    }

    private static String heading(PlanText.Kind kind, FollowUpTexts texts) {
        return switch (kind) {
            case WHAT_MATTERS -> texts.toldMatters();
            case RESOURCES -> texts.toldResources();
            case NEEDS -> texts.toldNeeds();
            default -> throw new IllegalArgumentException("Not told of: " + kind);
        };
    }

    private static UUID id(String chosen) {
        try {
            return UUID.fromString(chosen);
        } catch (IllegalArgumentException tamperedWith) {
            throw new StaleVersion();
        }
    }

    private static AdmissionView with(AdmissionView view, Form form) {
        return new AdmissionView(
                view.id(),
                view.name(),
                view.from(),
                view.thread(),
                view.happenedAt(),
                view.dayOnly(),
                view.dueAt(),
                view.choices(),
                view.version(),
                form,
                view.stale());
    }
}
