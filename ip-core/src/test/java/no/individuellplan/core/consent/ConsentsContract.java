package no.individuellplan.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentEntry.Capacity;
import no.individuellplan.core.id.ConsentId;
import no.individuellplan.core.id.ConsentRequestId;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.world.Newcomers;
import no.individuellplan.core.world.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every keeper of the ledger does. */
public abstract class ConsentsContract {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private Store store;
    private Newcomers newcomers;
    private Person person;
    private Actor self;
    private ServiceUnit unit;

    protected abstract Store store();

    @BeforeEach
    void aStore() {
        store = store();
        newcomers = new Newcomers(store);
        person = newcomers.person();
        self = Newcomers.self(person);
        unit = newcomers.unit(newcomers.agency(), false);
    }

    @Test
    void lines_come_back_as_they_were_written_oldest_first() {
        ConsentEntry yes = entry(Answer.GIVEN);
        ConsentEntry no = entry(Answer.WITHDRAWN);
        store.run(self, () -> store.consents().add(yes));
        store.run(self, () -> store.consents().add(no));
        assertThat(store.as(self, () -> store.consents().ledgerOf(person.id())).entries())
                .containsExactly(yes, no);
    }

    @Test
    void a_line_keeps_the_rules_it_rested_on() {
        ConsentEntry line = Records.with(
                Records.with(entry(Answer.GIVEN), "rules", "consent-answer@0123456789ab"), "facts", "Facts[age=32]");
        store.run(self, () -> store.consents().add(line));
        assertThat(store.as(self, () -> store.consents().ledgerOf(person.id())).entries())
                .containsExactly(line);
    }

    @Test
    void of_two_answers_in_one_instant_the_one_written_last_counts() {
        for (int i = 0; i < 10; i++) {
            Person other = newcomers.person();
            Instant at = newcomers.now();
            store.run(Newcomers.self(other), () -> {
                store.consents().add(entry(other, Answer.GIVEN, at));
                store.consents().add(entry(other, Answer.WITHDRAWN, at));
            });
            assertThat(store.as(Newcomers.self(other), () -> store.consents().ledgerOf(other.id()))
                            .inForce(ConsentKind.SHARING, unit.id(), DAY))
                    .isEmpty();
        }
    }

    @Test
    void a_use_case_knows_the_truth_of_the_ledger_whoever_acts() {
        ConsentEntry yes = entry(Answer.GIVEN);
        store.run(self, () -> store.consents().add(yes));
        Actor stranger = Newcomers.self(newcomers.person());
        assertThat(store.as(stranger, () -> store.consents().ledgerOf(person.id()))
                        .inForce(ConsentKind.SHARING, unit.id(), DAY))
                .isPresent();
    }

    @Test
    void a_question_is_open_until_it_is_closed_and_is_closed_once() {
        ConsentRequest request = asked();
        assertThat(store.as(self, () -> store.consents().openRequests(person.id())))
                .containsExactly(request);
        store.run(self, () -> store.consents().close(request));
        assertThat(store.as(self, () -> store.consents().openRequests(person.id())))
                .isEmpty();
        assertThat(store.as(self, () -> store.consents().findRequest(request.id()))
                        .map(ConsentRequest::open))
                .contains(false);
        assertThatThrownBy(() -> store.run(self, () -> store.consents().close(request)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void a_question_is_not_found_without_a_permit() {
        ConsentRequest request = asked();
        Actor stranger = Newcomers.self(newcomers.person());
        assertThat(store.as(stranger, () -> store.consents().findRequest(request.id())))
                .isEmpty();
        assertThat(store.as(stranger, () -> store.consents().openRequests(person.id())))
                .isEmpty();
    }

    private ConsentRequest asked() {
        Actor.Professional asker = newcomers.employee(unit);
        newcomers.permit(person, Newcomers.area(asker, person, Area.CONSENT, Right.WRITE));
        ConsentRequest request = new ConsentRequest(
                new ConsentRequestId(store.ids().next()),
                person.id(),
                unit.id(),
                Set.of(Area.HEALTH, Area.ABOUT_ME),
                "Samarbeid",
                DAY.plusMonths(6),
                asker.employment(),
                newcomers.now(),
                true,
                0);
        store.run(asker, () -> store.consents().add(request));
        return request;
    }

    private ConsentEntry entry(Answer answer) {
        return entry(person, answer, newcomers.now());
    }

    private ConsentEntry entry(Person about, Answer answer, Instant at) {
        return new ConsentEntry(
                new ConsentId(store.ids().next()),
                about.id(),
                ConsentKind.SHARING,
                answer,
                about.id(),
                Capacity.OWN,
                Set.of(about.id()),
                unit.id(),
                Set.of(Area.HEALTH, Area.ECONOMY),
                "Samarbeid",
                DAY,
                DAY.plusMonths(6),
                "Vil du dele?",
                null,
                null,
                at,
                null,
                null);
    }
}
