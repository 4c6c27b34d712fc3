package no.individuellplan.web.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.consent.ConsentBook;
import no.individuellplan.core.consent.ConsentEntry;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.ConsentLedger.InForce;
import no.individuellplan.core.consent.ConsentRegistration;
import no.individuellplan.core.consent.ConsentRegistrations;
import no.individuellplan.core.consent.ConsentRequest;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.plan.ReadOwnPlan;
import no.individuellplan.core.sentplan.ReadSentPlans;
import no.individuellplan.web.look.DateWords;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.look.Language;
import no.individuellplan.web.own.Names;
import no.individuellplan.web.preview.PreviewViews;

/** Gathers what the pages about sharing show. */
@ApplicationScoped
class SharingViews {
    private static final int HEARD_FROM = 7;
    private static final int MOST_SENT = 20;
    private static final List<Area> TO_COORDINATE = Arrays.stream(Area.values())
            .filter(area -> area != Area.ACCESS_LOG
                    && area != Area.HISTORY
                    && area != Area.RIGHTS
                    && area != Area.TREATMENT
                    && area != Area.CHILD_COORDINATION)
            .toList();
    private static final List<Area> TO_FIND_ONE = List.of(Area.IDENTITY, Area.NEED, Area.COORDINATION);

    private final ReadOwnPlan own;
    private final ConsentRegistrations registrations;
    private final KeepOutViews keepOut;
    private final PreviewViews previews;
    private final ConsentBook book;
    private final ReadSentPlans sentPlans;
    private final Names names;
    private final Clock clock;

    SharingViews(
            ReadOwnPlan own,
            ConsentRegistrations registrations,
            KeepOutViews keepOut,
            PreviewViews previews,
            ConsentBook book,
            ReadSentPlans sentPlans,
            Names names,
            Clock clock) {
        this.own = own;
        this.registrations = registrations;
        this.keepOut = keepOut;
        this.previews = previews;
        this.book = book;
        this.sentPlans = sentPlans;
        this.names = names;
        this.clock = clock;
    }

    @Transactional
    SharingView sharing(Actor actor) {
        PlanView.ForPerson mine = own.read(actor);
        return new SharingView(
                mine.questions().stream().map(this::asked).toList(),
                registrations.of(mine.person().id()).stream()
                        .filter(ConsentRegistration::waits)
                        .map(this::onPaper)
                        .toList(),
                mine.ledger().sharing(today()).stream()
                        .map(one -> shared(actor, mine, one))
                        .toList(),
                sentPlans.of(actor, mine.person().id(), MOST_SENT).stream()
                        .map(this::sent)
                        .toList(),
                mine.chair().map(this::duty).orElseGet(List::of),
                mine.ledger().entries().stream()
                        .sorted(Comparator.comparing(ConsentEntry::at).reversed())
                        .map(entry -> earlier(actor, mine, entry))
                        .toList());
    }

    /** @param typed the form as sent; null when the page is opened */
    @Transactional
    ConsentView consent(Actor actor, String id, Form typed, Language language) {
        PlanView.ForPerson mine = own.read(actor);
        ConsentRequest asked = asked(mine, id);
        List<Area> areas = asked.areas().stream().sorted().toList();
        String unit = names.unit(asked.recipient());
        return new ConsentView(
                id,
                asked.version(),
                unit,
                names.agencyOf(asked.recipient()),
                names.employee(asked.askedBy()),
                areas,
                asked.purpose(),
                asked.until(),
                new ConsentWords(language, clock).sharing(unit, areas, asked.purpose(), asked.until()),
                childsName(mine),
                heard(mine),
                typed == null ? chosen(areas, asked.until()) : typed,
                null);
    }

    /** @param typed the form as sent; null when the page is opened */
    @Transactional
    ChangeSharingView change(Actor actor, UnitId id, Form typed, Language language) {
        PlanView.ForPerson mine = own.read(actor);
        InForce now = inForce(mine, id);
        List<Area> areas = now.areas().stream().sorted().toList();
        String unit = names.unit(id);
        LocalDate until = now.until() == null ? today().plusYears(1) : now.until();
        return new ChangeSharingView(
                id.toString(),
                unit,
                names.agencyOf(id),
                purpose(mine, id),
                new ConsentWords(language, clock).sharing(unit, areas, purpose(mine, id), until),
                childsName(mine),
                heard(mine),
                typed == null ? chosen(areas, until) : typed,
                null);
    }

    @Transactional
    StopView stop(Actor actor, UnitId id) {
        PlanView.ForPerson mine = own.read(actor);
        List<String> measures = mine.body().map(PlanView.Body::measures).orElse(List.of()).stream()
                .filter(measure -> id.equals(measure.unit()))
                .filter(measure -> measure.state() != MeasureState.DONE && measure.state() != MeasureState.DECLINED)
                .map(Measure::what)
                .toList();
        return new StopView(
                id.toString(),
                names.unit(id),
                inForce(mine, id).areas().stream().sorted().toList(),
                measures,
                stops(actor, mine, id));
    }

    /** The service an open question is about. */
    @Transactional
    UnitId recipient(Actor actor, UUID id) {
        return asked(own.read(actor), id.toString()).recipient();
    }

    private static ConsentRequest asked(PlanView.ForPerson mine, String id) {
        return mine.questions().stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    /** For one whose taking back would count, while there is a plan. */
    private List<String> stops(Actor actor, PlanView.ForPerson mine, UnitId unit) {
        boolean counts = mine.body().isPresent()
                && book.voice(actor, mine.person(), ConsentKind.SHARING).mayNarrow();
        return counts ? previews.ifStopped(actor, unit) : List.of();
    }

    private SentCopy sent(ReadSentPlans.Outgoing one) {
        return new SentCopy(
                names.unit(one.sent().to()),
                one.areas().stream().filter(Area.SHAREABLE::contains).sorted().toList(),
                one.sent().version(),
                one.state(),
                one.sent().at());
    }

    private AskedToShare asked(ConsentRequest one) {
        return new AskedToShare(
                one.id().toString(), names.unit(one.recipient()), names.employee(one.askedBy()), one.askedAt());
    }

    private OnPaper onPaper(ConsentRegistration one) {
        return new OnPaper(names.unit(one.recipient()), one.byName(), names.employee(one.colleague()), one.givenOn());
    }

    private Shared shared(Actor actor, PlanView.ForPerson mine, InForce one) {
        return new Shared(
                one.recipient().toString(),
                names.unit(one.recipient()),
                names.agencyOf(one.recipient()),
                one.areas().stream().sorted().toList(),
                keepOut.kept(actor, mine, one.recipient()),
                purpose(mine, one.recipient()),
                one.from(),
                one.until());
    }

    private List<SeesByDuty> duty(CoordinatorChair chair) {
        List<SeesByDuty> all = new ArrayList<>();
        if (chair.holder() != null) {
            all.add(new SeesByDuty(
                    names.employee(chair.holder()), names.unitOf(chair.holder()), Basis.COORDINATOR, TO_COORDINATE));
        }
        all.add(new SeesByDuty(names.unit(chair.unit()), null, Basis.COORDINATING_UNIT, TO_FIND_ONE));
        return all;
    }

    private EarlierAnswer earlier(Actor actor, PlanView.ForPerson mine, ConsentEntry entry) {
        String by = entry.by().value().equals(actor.id())
                ? actor.name()
                : entry.by().equals(mine.person().id()) ? mine.person().name() : "";
        return new EarlierAnswer(
                entry.kind(), entry.answer(), names.unit(entry.recipient()), by, entry.attested(), entry.at());
    }

    private InForce inForce(PlanView.ForPerson mine, UnitId unit) {
        return mine.ledger().inForce(ConsentKind.SHARING, unit, today()).orElseThrow(NotVisible::new);
    }

    private static String purpose(PlanView.ForPerson mine, UnitId unit) {
        return mine.ledger().entries().stream()
                .filter(entry -> entry.kind() == ConsentKind.SHARING && Objects.equals(entry.recipient(), unit))
                .map(ConsentEntry::purpose)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse("");
    }

    private static Form chosen(List<Area> areas, LocalDate until) {
        return Form.empty()
                .with("areas", areas.stream().map(Area::name).toList())
                .with("until", DateWords.typed(until));
    }

    private String childsName(PlanView.ForPerson mine) {
        return mine.actingAs() == Representation.Kind.PARENT ? mine.person().givenName() : null;
    }

    private boolean heard(PlanView.ForPerson mine) {
        return Optional.of(mine.person())
                .flatMap((Person person) -> person.ageOn(today()))
                .filter(age -> age >= HEARD_FROM)
                .isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(DateWords.NORWAY));
    }
}
