package no.individuellplan.web.worlds;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.Permits;
import no.individuellplan.core.consent.AnswerForm;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.participant.AnswerInvitation;
import no.individuellplan.core.participant.AnswerSharing;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.participant.Participants;
import no.individuellplan.core.preview.Preview;
import no.individuellplan.core.preview.PreviewPlan;
import no.individuellplan.web.proof.Raw;

/**
 * Asks what a service would see by a yes or when it is taken back, then gives that answer, lets the service accept when it
 * is asked, and holds what was said against what the database shows the one who works with it there.
 */
@ApplicationScoped
class BeforeYesLook {
    private final Raw raw;
    private final PreviewPlan previews;
    private final AnswerSharing share;
    private final AnswerInvitation answer;
    private final Participants participants;
    private final Permits permits;

    BeforeYesLook(
            Raw raw,
            PreviewPlan previews,
            AnswerSharing share,
            AnswerInvitation answer,
            Participants participants,
            Permits permits) {
        this.raw = raw;
        this.previews = previews;
        this.share = share;
        this.answer = answer;
        this.participants = participants;
        this.permits = permits;
    }

    void at(Moment moment, Tally tally) throws SQLException {
        try (Connection application = raw.application();
                PreparedStatement ask = Records.asking(application, PreviewLook.PARTS)) {
            for (World world : moment.place().worlds()) {
                List<Participant> all = Deeds.see(() -> participants.ofPerson(world.id()));
                if (!all.isEmpty()) {
                    Participant there = world.luck.of(all);
                    for (Actor viewer : Answering.of(world)) {
                        once(moment.day(), world, viewer, there, ask, tally);
                    }
                }
            }
        }
    }

    private void once(LocalDate day, World world, Actor viewer, Participant there, PreparedStatement ask, Tally tally)
            throws SQLException {
        boolean yes = world.luck.percent(75);
        Set<Area> areas = yes ? world.luck.shared() : Set.of();
        AnswerForm form = new AnswerForm(
                ConsentKind.SHARING,
                yes ? Answer.GIVEN : Answer.WITHDRAWN,
                there.unit(),
                areas,
                "For å samarbeide",
                yes ? day.plusDays(50) : null,
                "Vil du dele dette?",
                "Det er greit",
                false);
        Optional<Preview> before = supposing(world, viewer, form);
        if (before.isEmpty()
                || !Deeds.done(
                        world, "answers what was previewed", viewer, () -> share.share(viewer, world.id(), form))) {
            return;
        }
        Optional<Actor.Professional> reader = reader(world, there, before.get());
        if (reader.isEmpty()) {
            return;
        }
        Set<String> told = PreviewLook.told(before.get());
        Set<String> really = new TreeSet<>(PreviewLook.shown(raw, day, world, reader.get(), ask));
        really.retainAll(PreviewLook.parts(before.get()));
        tally.supposed(!told.isEmpty());
        if (!told.equals(really)) {
            tally.differs(
                    world,
                    "%s on %s was told before answering %s that %s would see %s, and it sees %s"
                            .formatted(
                                    Deeds.who(world, viewer),
                                    day,
                                    form.answer(),
                                    Deeds.who(world, reader.get()),
                                    told,
                                    really));
        }
    }

    /** Whose answer does not count is told so by a rule, here as when it is given. */
    private Optional<Preview> supposing(World world, Actor viewer, AnswerForm form) {
        try {
            return Optional.of(Acting.as(viewer, () -> previews.supposing(viewer, world.id(), form)));
        } catch (NotVisible | RuleViolation refused) {
            return Optional.empty();
        }
    }

    /** The contact, or one with no other task there who accepts now; nobody when everybody has one. */
    private Optional<Actor.Professional> reader(World world, Participant there, Preview before) {
        List<Actor.Professional> at = world.place.workers().stream()
                .map(Place.Worker::actor)
                .filter(one -> one.unit().equals(there.unit()))
                .toList();
        if (!before.onceTakenUp()) {
            UUID who = before.as().grantee();
            return at.stream()
                    .filter(one -> one.employment().value().equals(who))
                    .findFirst()
                    .or(() -> Optional.of(nobodyAt(there)));
        }
        return at.stream().filter(one -> holdsNothing(world, one)).findFirst().filter(one -> accepts(world, one));
    }

    /** A colleague who is not there. */
    private static Actor.Professional nobodyAt(Participant there) {
        return PreviewLook.atWork(new EmploymentId(UUID.randomUUID()), there.unit());
    }

    private boolean holdsNothing(World world, Actor.Professional one) {
        return Deeds.see(
                () -> permits.of(Set.of(one.employment().value()), world.id()).isEmpty());
    }

    private boolean accepts(World world, Actor.Professional one) {
        return Deeds.see(() -> participants.ofPerson(world.id())).stream()
                .filter(other -> other.unit().equals(one.unit()) && other.state() == Participant.State.ASKED)
                .findFirst()
                .filter(other -> Deeds.done(
                        world,
                        "accepts what was previewed",
                        one,
                        () -> answer.accept(one, other.id(), other.version())))
                .isPresent();
    }
}
