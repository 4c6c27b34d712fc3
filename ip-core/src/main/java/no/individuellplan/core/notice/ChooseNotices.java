package no.individuellplan.core.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.notice.rules.ChooseFacts;
import no.individuellplan.core.notice.rules.ChooseRules;
import no.individuellplan.core.reservation.Reservation;
import no.individuellplan.core.reservation.Reservations;

/**
 * The person says whether they want a notice by e-mail when something waits, and where (NOR-06). For the person in their own
 * login alone: nobody who acts for them, and nobody at work, sees or changes it.
 */
@ApplicationScoped
public class ChooseNotices {
    private final NoticeAddresses addresses;
    private final Reservations reservations;
    private final NoticePost post;
    private final Clock clock;

    public ChooseNotices(NoticeAddresses addresses, Reservations reservations, NoticePost post, Clock clock) {
        this.addresses = addresses;
        this.reservations = reservations;
        this.post = post;
        this.clock = clock;
    }

    /**
     * How it stands.
     *
     * @param sends whether this installation sends notices
     * @param letters whether the person wants letters on paper, and so gets no notices
     * @param address null while none is given
     */
    public record Choice(boolean sends, boolean letters, NoticeAddress address) {}

    @Transactional
    public Choice of(Actor actor) {
        PersonId person = self(actor);
        return new Choice(post.sends(), letters(person), addresses.find(person).orElse(null));
    }

    /** @throws RuleViolation by {@link ChooseRules} */
    @Transactional
    public void give(Actor actor, String email, NoticeLanguage language) {
        PersonId person = self(actor);
        String written = email == null ? "" : email.strip();
        ChooseRules.ALL
                .evaluateAll(new ChooseFacts(written, post.sends(), letters(person)))
                .orThrow();
        Instant now = clock.instant();
        addresses.give(new NoticeAddress(person, written, language, now, now, null));
    }

    /** Ends it, and forgets the address. */
    @Transactional
    public void stop(Actor actor) {
        addresses.forget(self(actor));
    }

    /** The person has their first page before them, where all that waits is told. Nothing for anybody else. */
    @Transactional
    public void opened(Actor actor) {
        if (actor instanceof Actor.Citizen citizen) {
            addresses.opened(citizen.person(), clock.instant());
        }
    }

    /** Whether the platform has given up reaching the address. False for anybody but the person. */
    @Transactional
    public boolean isOutOfReach(Actor actor) {
        return actor instanceof Actor.Citizen citizen
                && Optional.of(citizen.person())
                        .flatMap(addresses::find)
                        .filter(one -> one.failedAt() != null)
                        .isPresent();
    }

    private boolean letters(PersonId person) {
        return reservations.newestOf(person).filter(Reservation::reserved).isPresent();
    }

    private static PersonId self(Actor actor) {
        return switch (actor) {
            case Actor.Citizen citizen -> citizen.person();
            case Actor.Representative ignored -> throw new NotVisible();
            case Actor.Professional ignored -> throw new NotVisible();
            case Actor.Visitor ignored -> throw new NotVisible();
            case Actor.System ignored -> throw new NotVisible();
        };
    }
}
