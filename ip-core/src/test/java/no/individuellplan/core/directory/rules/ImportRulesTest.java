package no.individuellplan.core.directory.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.individuellplan.core.directory.PartyLine;
import no.individuellplan.core.law.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"1", "8142520", "9999999999"})
    void a_whole_number_is_a_her_id(String her) {
        assertThat(refused(organisation(her, "Kommune", "102"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "0", "01", "-1", "1.0", "10000000000", "8142520x", "１"})
    void anything_else_is_not(String her) {
        assertThat(refused(organisation(her, "Kommune", "102"))).containsExactly("directory.import.her-id");
    }

    @Test
    void a_refusal_names_the_line_and_the_her_id() {
        assertThat(ImportRules.ALL
                        .evaluateAll(new ImportFacts(organisation("81", " ", "102"), false, false, false))
                        .reasons())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.code()).isEqualTo("directory.import.no-name");
                    assertThat(reason.details()).containsEntry("line", "7").containsEntry("her", "81");
                });
    }

    @Test
    void a_party_stands_in_the_file_once() {
        assertThat(codes(new ImportFacts(organisation("81", "Kommune", "102"), true, false, false)))
                .containsExactly("directory.import.doubled");
    }

    @Test
    void a_party_stays_at_its_level() {
        assertThat(codes(new ImportFacts(organisation("81", "Kommune", "102"), false, false, true)))
                .containsExactly("directory.import.level");
    }

    @Test
    void a_service_has_an_organisation_that_is_known() {
        assertThat(codes(new ImportFacts(service("8663", "KP02", ""), false, true, false)))
                .isEmpty();
        assertThat(codes(new ImportFacts(service("8663", "KP02", ""), false, false, false)))
                .containsExactly("directory.import.parent");
    }

    @ParameterizedTest
    @CsvSource({"101,true", "116,true", "'',false", "10,false", "1020,false", "201,false", "kommune,false"})
    void an_organisation_says_its_kind_of_business(String business, boolean taken) {
        assertThat(refused(organisation("81", "Kommune", business)).isEmpty()).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({
        "8663,KP02,'',true",
        "8666,R,'',true",
        "8668,PV,'',true",
        "8663,KP02,SP,true",
        "'','',LE,true",
        "'','','',false",
        "8663,'','',false",
        "8663,'',SP,false",
        "'',KP02,'',false",
        "8654,KP02,'',false"
    })
    void a_part_says_what_it_does(String list, String code, String profession, boolean taken) {
        assertThat(codes(new ImportFacts(service(list, code, profession), false, true, false))
                        .isEmpty())
                .isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({
        "'','',true",
        "2026-01-01,'',true",
        "'',2026-01-01,true",
        "2026-01-01,2026-01-01,true",
        "2026-01-02,2026-01-01,false",
        "2026-02-29,'',false",
        "'',01.02.2026,false"
    })
    void the_days_are_days_in_order(String from, String until, boolean taken) {
        PartyLine line = new PartyLine(7, "81", "", "Kommune", "102", "", "", "", "", "", from, until, "");
        assertThat(refused(line).isEmpty()).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"'',true", "AMQP,true", "rest,true", "None,true", "POST,false"})
    void a_party_is_reached_in_a_way_we_know(String way, boolean taken) {
        PartyLine line = new PartyLine(7, "81", "", "Kommune", "102", "", "", "", "", "", "", "", way);
        assertThat(refused(line).isEmpty()).isEqualTo(taken);
    }

    private static PartyLine organisation(String her, String name, String business) {
        return new PartyLine(7, her, "", name, business, "", "", "", "", "", "", "", "");
    }

    private static PartyLine service(String list, String code, String profession) {
        return new PartyLine(7, "82", "81", "Tjeneste", "", list, code, profession, "", "", "", "", "");
    }

    private static List<String> refused(PartyLine line) {
        return codes(new ImportFacts(line, false, true, false));
    }

    private static List<String> codes(ImportFacts facts) {
        return ImportRules.ALL.evaluateAll(facts).reasons().stream()
                .map(Reason::code)
                .toList();
    }
}
