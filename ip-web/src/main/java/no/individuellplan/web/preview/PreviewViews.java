package no.individuellplan.web.preview;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.consent.AnswerForm;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.preview.Preview;
import no.individuellplan.core.preview.PreviewPlan;
import no.individuellplan.core.preview.Verdict;
import no.individuellplan.core.readers.Reader;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.own.Names;
import no.individuellplan.web.own.OwnPlan;
import no.individuellplan.web.plan.staff.Head;

/** Fills the pages that show a plan as somebody else sees it. */
@ApplicationScoped
public class PreviewViews {
    private final PreviewPlan previews;
    private final Names names;
    private final CurrentLanguage language;

    PreviewViews(PreviewPlan previews, Names names, CurrentLanguage language) {
        this.previews = previews;
        this.names = names;
        this.language = language;
    }

    /** @throws no.individuellplan.core.access.NotVisible as {@link PreviewPlan#of} */
    @Transactional
    PreviewView own(Actor actor, UUID as) {
        Preview preview = previews.ofOpen(actor, OwnPlan.person(actor), as);
        return view(preview, null, OwnPreviewPage::address, (item, verdict) -> change(preview, item, verdict), null);
    }

    /** The page of one at work: nobody there answers for the person, so nothing is kept out from it. */
    @Transactional
    OfStaff staff(Actor actor, PersonId person, UUID as) {
        Preview preview = previews.ofOpen(actor, person, as);
        Head head = Head.of(preview.person(), preview.body().plan());
        return new OfStaff(
                head, view(preview, head.name(), one -> head.base() + "/se-som/" + one, (item, verdict) -> null, null));
    }

    /**
     * As a service would see it if the person shared so with it.
     *
     * @throws no.individuellplan.core.law.RuleViolation when the one who looks may not answer for the person
     */
    @Transactional
    public PreviewView ifShared(Actor actor, UnitId unit, Set<Area> areas, LocalDate until) {
        Preview preview = supposing(actor, unit, Answer.GIVEN, areas, until);
        PreviewView.Trial trial = new PreviewView.Trial(
                preview.onceTakenUp(),
                preview.waitsFor().isEmpty()
                        ? null
                        : preview.waitsFor().stream().sorted().collect(Collectors.joining(", ")));
        return view(preview, null, OwnPreviewPage::address, PreviewViews::item, trial);
    }

    /** What a service sees in the plan today and would no longer see if the person stopped sharing with it. */
    @Transactional
    public List<String> ifStopped(Actor actor, UnitId unit) {
        List<PreviewLine> now = lines(previews.ofOpen(actor, OwnPlan.person(actor), unit.value()));
        List<PreviewLine> after = lines(supposing(actor, unit, Answer.WITHDRAWN, Set.of(), null));
        return IntStream.range(0, now.size())
                .filter(line -> now.get(line).seen() && !after.get(line).seen())
                .mapToObj(line -> now.get(line).words())
                .toList();
    }

    private Preview supposing(Actor actor, UnitId unit, Answer answer, Set<Area> areas, LocalDate until) {
        return previews.supposing(
                actor,
                OwnPlan.person(actor),
                new AnswerForm(ConsentKind.SHARING, answer, unit, areas, null, until, null, null, false));
    }

    private List<PreviewLine> lines(Preview preview) {
        return sections(preview, (item, verdict) -> null).stream()
                .flatMap(section -> section.lines().stream())
                .toList();
    }

    record OfStaff(Head head, PreviewView view) {}

    private PreviewView view(
            Preview preview,
            String whose,
            Function<UUID, String> address,
            BiFunction<UUID, Verdict, String> action,
            PreviewView.Trial trial) {
        return new PreviewView(
                name(preview, preview.as()),
                contact(preview),
                whose,
                preview.opens(),
                sections(preview, action),
                preview.others().stream()
                        .filter(one -> !one.equals(preview.as()))
                        .map(one -> new PreviewView.Other(name(preview, one), address.apply(id(preview, one))))
                        .sorted(Comparator.comparing(PreviewView.Other::name))
                        .toList(),
                trial == null && preview.opens() ? address.apply(id(preview, preview.as())) + "/pdf" : null,
                trial);
    }

    private List<PreviewSection> sections(Preview preview, BiFunction<UUID, Verdict, String> action) {
        PreviewTexts words = MessageBundles.get(
                PreviewTexts.class, Localized.Literal.of(language.language().tag()));
        return new PreviewLines(preview, names::unit, words, action).sections();
    }

    private static String change(Preview preview, UUID item, Verdict verdict) {
        String which = item(item, verdict);
        return preview.as()
                .workplace()
                .filter(unit -> which != null)
                .map(unit -> OwnPreviewPage.address(unit.value())
                        + (verdict instanceof Verdict.Sees ? "/utenfor/" : "/del-igjen/")
                        + which)
                .orElse(null);
    }

    /** What a service sees by a yes can be kept out of it; what a line of its own keeps out can be shared again. */
    private static String item(UUID item, Verdict verdict) {
        boolean changes =
                switch (verdict) {
                    case Verdict.Sees sees -> sees.basis() == Basis.CONSENT || sees.basis() == Basis.ASKED;
                    case Verdict.DoesNotSee not -> not.itself();
                };
        return changes ? item.toString() : null;
    }

    /** A service by its name, also when its contact is who sees. */
    String name(Preview preview, Reader reader) {
        return switch (reader) {
            case Reader.Whole whole -> names.unit(whole.unit());
            case Reader.Worker worker ->
                isContact(preview, worker)
                        ? names.unit(worker.unit())
                        : names.employee(worker.who()) + ", " + names.unit(worker.unit());
            case Reader.Human human -> human.name();
        };
    }

    private String contact(Preview preview) {
        return preview.as() instanceof Reader.Worker worker && isContact(preview, worker)
                ? names.employee(worker.who())
                : null;
    }

    /** A service goes by its own id, also when its contact is who sees. */
    private static UUID id(Preview preview, Reader reader) {
        return reader instanceof Reader.Worker worker && isContact(preview, worker)
                ? worker.unit().value()
                : reader.grantee();
    }

    private static boolean isContact(Preview preview, Reader.Worker worker) {
        UnitId unit = worker.unit();
        return preview.body().participants().stream()
                .anyMatch(one -> one.takesPart()
                        && one.unit().equals(unit)
                        && worker.who().equals(one.contact()));
    }
}
