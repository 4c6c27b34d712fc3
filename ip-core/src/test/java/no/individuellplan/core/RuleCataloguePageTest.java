package no.individuellplan.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.MissingResourceException;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleKind;
import no.individuellplan.core.law.RuleSet;
import org.junit.jupiter.api.Test;

class RuleCataloguePageTest {

    @Test
    void shows_the_rule_with_its_words_and_its_law() {
        String page = pageOf("person.national-id.length");
        assertThat(page)
                .contains("## person-registering")
                .contains("| FNR-01 | `person.national-id.length` | Et fødselsnummer har 11 sifre.")
                .contains("| folkeregisterloven § 2-2 | warns | `NumberIsWhole` |\n");
    }

    @Test
    void is_not_written_with_a_rule_that_has_no_words() {
        assertThatExceptionOfType(MissingResourceException.class).isThrownBy(() -> pageOf("no.such.code"));
    }

    private static String pageOf(String code) {
        RuleSet<String> decision = new RuleSet<>("person-registering", List.of(new NumberIsWhole(code)));
        return new RuleCataloguePage(List.of(decision)).text();
    }

    private record NumberIsWhole(String code) implements Rule<String> {
        @Override
        public LegalBasis basis() {
            return LegalBasis.NATIONAL_IDENTITY_NUMBER;
        }

        @Override
        public RuleKind kind() {
            return RuleKind.WARNS;
        }

        @Override
        public Decision evaluate(String number) {
            return refuseIf(number.length() != 11);
        }
    }
}
