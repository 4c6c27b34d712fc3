package no.individuellplan.core.invariant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.notice.InMemoryNoticePost;
import no.individuellplan.core.notice.InMemoryNoticePost.Letter;
import no.individuellplan.core.notice.NoticeAddress;
import no.individuellplan.core.notice.NoticeLanguage;
import no.individuellplan.core.notice.NoticeWords;
import no.individuellplan.core.reservation.Reservation;
import no.individuellplan.core.world.Cast;

/**
 * Whatever has happened, a notice outside the platform is one of the fixed texts and holds nobody's name, no organisation, no area of
 * life and no word of a plan (I15); it goes to the person themself, who wants it, twice at most before the page is opened.
 */
final class NoticeChecks {
    static final String GETS = "get a notice";

    private final Stage on;
    private final Tally tally;
    private final Map<String, Integer> times = new HashMap<>();

    NoticeChecks(Stage on, Tally tally) {
        this.on = on;
        this.tally = tally;
    }

    /** Runs the jobs, and looks at what left. */
    List<Broken> afterTheJobs() {
        int before = on.ports.noticePost.left().size();
        on.ports.noticePost.fails = on.chance.in(1, 10);
        on.use.notice.look(on.world);
        List<Letter> left = on.ports.noticePost.left();
        List<Broken> broken = new ArrayList<>();
        left.subList(before, left.size()).forEach(letter -> {
            tally.done(GETS);
            broken.addAll(of(letter));
        });
        return broken;
    }

    private List<Broken> of(Letter letter) {
        List<Broken> broken = new ArrayList<>();
        boolean fixed = Stream.of(NoticeLanguage.values())
                .map(language -> NoticeWords.of(language, InMemoryNoticePost.ADDRESS))
                .anyMatch(words ->
                        words.subject().equals(letter.subject()) && words.body().equals(letter.body()));
        if (!fixed) {
            broken.add(new Broken("I15", "a notice with words of its own"));
        }
        telling()
                .filter(word -> tells(letter, word))
                .forEach(word -> broken.add(new Broken("I15", "a notice says " + word)));
        NoticeAddress address = on.world.as(Cast.platform(), on.ports.noticeAddresses::all).stream()
                .filter(one -> one.email().equals(letter.email()))
                .findFirst()
                .orElse(null);
        if (address == null || !letter.email().equals(address.person().value() + "@example.org")) {
            broken.add(new Broken("NOR-06", "a notice to one who has not asked for it"));
            return broken;
        }
        if (reserved(address.person())) {
            broken.add(new Broken("NOR-06", "a notice to one who wants letters"));
        }
        if (times.merge(letter.email() + " " + address.openedAt(), 1, Integer::sum) > 2) {
            broken.add(new Broken("NOR-06", "a third notice before the page was opened"));
        }
        return broken;
    }

    private boolean reserved(PersonId person) {
        return on.world
                .as(Cast.platform(), () -> on.ports.reservations.newestOf(person))
                .filter(Reservation::reserved)
                .isPresent();
    }

    private static boolean tells(Letter letter, String word) {
        return (" " + letter.subject() + " " + letter.body() + " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .contains(" " + word.toLowerCase(Locale.ROOT) + " ");
    }

    /** Names of people, staff and organisations, the areas of life, and the words of every goal and measure. */
    private Stream<String> telling() {
        Set<String> words = new HashSet<>();
        on.ports.persons.all().forEach(one -> words.addAll(List.of(one.givenName(), one.familyName())));
        on.staff.forEach(one -> words.addAll(List.of(one.name().split(" "))));
        on.ports.agencies.units().forEach(one -> words.add(one.name()));
        on.ports.goals.all().forEach(one -> words.add(one.words()));
        on.ports.measures.all().forEach(one -> words.add(one.what()));
        Stream.of(Area.values()).forEach(one -> words.add(one.name().replace('_', ' ')));
        words.addAll(List.of("plan", "planen", "koordinator", "coordinator", "helse", "health"));
        return words.stream().filter(word -> word != null && !word.isBlank());
    }
}
