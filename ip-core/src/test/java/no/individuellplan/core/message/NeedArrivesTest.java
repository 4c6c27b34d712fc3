package no.individuellplan.core.message;

import static no.individuellplan.core.message.EMessageState.IMPORTED;
import static no.individuellplan.core.message.EMessageState.UNMATCHED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.NeedLetter;
import no.individuellplan.core.need.NeedReport;
import no.individuellplan.core.need.NeedState;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.world.InAWorld;
import no.individuellplan.core.world.Numbers;
import org.junit.jupiter.api.Test;

/** A DPS elsewhere reports Ane's need to Fjellvik's coordinating unit in a message. */
class NeedArrivesTest extends InAWorld {
    private static final NeedLetter LETTER = new NeedLetter("Trenger flere tjenester", "Ro i hverdagen", true);

    private final Person ane = cast.ane;
    private final Map<String, Object> more = new HashMap<>(Map.of("subject", NeedLetter.SUBJECT));
    private final Map<EMessageId, Instant> receivedAt = new HashMap<>();

    @Test
    void it_becomes_a_report_that_the_coordinating_unit_sees_and_is_acknowledged_once() {
        EMessageId id = arrive(ane);
        Need need = onlyNeed();
        assertThat(need.person()).isEqualTo(ane.id());
        assertThat(need.receivingUnit()).isEqualTo(cast.fjellvikKe.id());
        assertThat(need.copyUnit()).isNull();
        assertThat(world.as(cast.turid, () -> use.readNeeds.one(cast.turid, need.id()))
                        .reports())
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.reporterName()).isEqualTo("Silje Dahl");
                    assertThat(report.organisation()).contains("DPS Havnes").contains("Havnes sykehus HF");
                    assertThat(report.why()).isEqualTo("Trenger flere tjenester");
                    assertThat(report.wish()).isEqualTo("Ro i hverdagen");
                    assertThat(report.personInformed()).isTrue();
                    assertThat(report.at()).isEqualTo(receivedAt(id));
                });
        assertThat(state(id)).isEqualTo(IMPORTED);
        assertThat(ports.messages.all())
                .filteredOn(one -> id.equals(one.answers()))
                .hasSize(1);
    }

    @Test
    void the_message_itself_can_be_read_and_answered_in_a_thread() {
        arrive(ane);
        assertThat(world.as(cast.turid, () -> ports.messages.threads()))
                .singleElement()
                .satisfies(thread -> assertThat(thread.person()).isEqualTo(ane.id()));
    }

    @Test
    void somebody_nobody_had_is_registered_as_the_message_says() {
        LocalDate born = LocalDate.of(1999, 12, 31);
        NationalId number = Numbers.synthetic(born, 9);
        EMessageId id = arrive(unknown(number, born));
        assertThat(state(id)).isEqualTo(IMPORTED);
        assertThat(onlyNeed().person())
                .isEqualTo(ports.persons.recognise(number).orElseThrow().id());
    }

    @Test
    void the_same_words_from_the_same_one_are_one_report_and_other_words_another_of_one_need() {
        arrive(ane);
        arrive(ane);
        assertThat(reports()).hasSize(1);
        more.put("text", "Nå trengs det enda flere");
        arrive(ane);
        assertThat(reports()).hasSize(2);
        assertThat(ports.needs.all()).hasSize(1);
    }

    @Test
    void another_who_writes_the_same_words_is_another_report() {
        arrive(ane);
        more.put("author", "Ola Nes");
        arrive(ane);
        assertThat(reports()).extracting(NeedReport::reporterName).containsExactly("Silje Dahl", "Ola Nes");
    }

    @Test
    void it_is_added_to_what_was_reported_here() {
        Need standing = steps.reported(ane);
        arrive(ane);
        assertThat(onlyNeed().id()).isEqualTo(standing.id());
        assertThat(reports()).hasSize(2);
    }

    @Test
    void a_plan_that_is_open_stays_as_it_is() {
        steps.active(ane);
        arrive(ane);
        assertThat(steps.need(ane).state()).isEqualTo(NeedState.ACCEPTED);
        assertThat(reports()).hasSize(2);
    }

    @Test
    void what_is_not_certain_waits_for_a_human() {
        more.put("birthDate", "1990-01-01");
        waits(ane);
        more.put("birthDate", null);
        waits(ane);
        more.remove("birthDate");
        more.put("familyName", "Andersen");
        waits(ane);
        more.remove("familyName");
        more.put("givenName", "Anne");
        waits(ane);
        more.put("givenName", null);
        waits(ane);
        more.remove("givenName");
        more.put("number", "12345678901");
        waits(ane);
    }

    @Test
    void one_nobody_has_is_not_registered_without_name_birth_date_and_why() {
        LocalDate born = LocalDate.of(1999, 12, 31);
        NationalId number = Numbers.synthetic(born, 9);
        for (String missing : List.of("givenName", "familyName", "birthDate", "text")) {
            more.put(missing, null);
            waits(unknown(number, born));
            more.remove(missing);
        }
        assertThat(ports.persons.recognise(number)).isEmpty();
    }

    @Test
    void what_is_longer_than_can_be_kept_waits_for_a_human_and_long_parts_are_kept() {
        more.put("text", "a".repeat(20_001));
        waits(ane);
        more.put("text", new NeedLetter("a".repeat(20_000), "b".repeat(20_000), true).text());
        arrive(ane);
        assertThat(reports()).singleElement().satisfies(report -> assertThat(report.wish())
                .hasSize(20_000));
    }

    @Test
    void about_one_whose_address_is_protected_a_human_decides() {
        for (AddressProtection level :
                List.of(AddressProtection.CONFIDENTIAL, AddressProtection.STRICTLY_CONFIDENTIAL)) {
            Acting.run(ImportMessage.ACTOR, () -> protect(level));
            arrive(ane);
            assertThat(reports()).as(level.name()).isEmpty();
        }
    }

    @Test
    void other_receivers_other_words_and_copies_report_nothing() {
        nothing(cast.psykisk, Map.of());
        nothing(cast.havnesKe, Map.of());
        nothing(cast.fjellvikKe, Map.of("subject", "Behov for plan"));
        nothing(cast.fjellvikKe, Map.of("subject", "SV: Behov for individuell plan"));
        nothing(cast.fjellvikKe, Map.of("copy", true));
        nothing(cast.fjellvikKe, Map.of("type", "DIALOG_HELSEFAGLIG_ANNET"));
        nothing(cast.fjellvikKe, Map.of("parent", UUID.randomUUID()));
        nothing(cast.fjellvikKe, Map.of("sender", "99999999"));
    }

    @Test
    void what_goes_on_in_the_same_conversation_is_not_a_new_report() {
        UUID conversation = UUID.randomUUID();
        arrive(conversation, ane, cast.fjellvikKe);
        more.put("text", "Jeg svarer på det dere skrev");
        arrive(conversation, ane, cast.fjellvikKe);
        assertThat(reports()).hasSize(1);
    }

    private void protect(AddressProtection level) {
        Person now = ports.persons.find(ane.id()).orElseThrow();
        ports.persons.save(new Person(
                now.id(),
                now.nationalIds(),
                now.givenName(),
                now.familyName(),
                now.birthDate(),
                level,
                now.municipality(),
                now.version()));
    }

    private void nothing(ServiceUnit receiver, Map<String, ?> said) {
        more.putAll(said);
        arrive(UUID.randomUUID(), ane, receiver);
        said.keySet().forEach(more::remove);
        more.put("subject", NeedLetter.SUBJECT);
        assertThat(reports()).as(receiver.name() + " " + said).isEmpty();
    }

    private void waits(Person patient) {
        EMessageId id = arrive(patient);
        assertThat(state(id)).as(more.toString()).isIn(UNMATCHED, IMPORTED);
        assertThat(reports()).as(more.toString()).isEmpty();
    }

    private Person unknown(NationalId number, LocalDate born) {
        return new Person(
                new PersonId(UUID.randomUUID()), List.of(number), "Ny", "Her", born, AddressProtection.NONE, null, 0);
    }

    private EMessageId arrive(Person patient) {
        return arrive(UUID.randomUUID(), patient, cast.fjellvikKe);
    }

    private EMessageId arrive(UUID conversation, Person patient, ServiceUnit receiver) {
        Arriving one = new Arriving(
                UUID.randomUUID(),
                conversation,
                Shipment.NEW,
                world.clock.instant(),
                cast.dps.herId(),
                receiver.herId(),
                patient,
                patient.birthDate().toString(),
                LETTER.text());
        EMessageId id = Acting.as(
                        ImportMessage.ACTOR,
                        () -> use.message.receiveMessage.receive(
                                InMemoryMessageFormat.written(one, more), receiver.herId()))
                .orElseThrow();
        receivedAt.put(id, message(id).stateAt());
        ports.dispatch
                .takeToRead()
                .forEach(each -> Acting.run(ImportMessage.ACTOR, () -> use.message.importMessage.read(each)));
        return id;
    }

    private Instant receivedAt(EMessageId id) {
        return receivedAt.get(id);
    }

    private Need onlyNeed() {
        assertThat(ports.needs.all()).hasSize(1);
        return ports.needs.all().iterator().next();
    }

    private List<NeedReport> reports() {
        return List.copyOf(ports.needs.allReports());
    }

    private EMessageState state(EMessageId id) {
        return message(id).state();
    }

    private EMessage message(EMessageId id) {
        return ports.messages.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
