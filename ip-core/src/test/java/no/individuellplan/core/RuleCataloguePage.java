package no.individuellplan.core;

import java.util.List;
import java.util.Locale;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleSet;
import no.individuellplan.core.law.RuleTexts;

/** The rule catalogue as a page for those who know the law: one heading per decision, one row per rule. */
record RuleCataloguePage(List<RuleSet<?>> decisions) {
    private static final Locale BOKMAAL = Locale.of("nb");
    private static final String INTRODUCTION = """
            # Rules

            Written by `RuleCatalogueTest` from the lists in `RuleCatalogue`; do not edit. To write it anew:
            `mvn -pl ip-core test -Dtest=RuleCatalogueTest -Dip.docs.write=true`

            **Rule** is the id of the provision in `LegalBasis`. **Kind**: *refuses* stops the act, *warns* lets it go on \
            and tells, *clock* is a deadline, *informs* says what the law wants said. The rules are asked in this order.
            """;
    private static final String HEADING = """

            ## %s

            | Rule | Code | Setning | Hjemmel | Kind | Class |
            |---|---|---|---|---|---|
            """;

    String text() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        for (RuleSet<?> decision : decisions) {
            page.append(HEADING.formatted(decision.decision()));
            decision.rules().forEach(rule -> page.append(row(rule)));
        }
        return page.toString();
    }

    private static String row(Rule<?> rule) {
        return "| %s | `%s` | %s | %s | %s | `%s` |%n"
                .formatted(
                        rule.id(),
                        rule.code(),
                        RuleTexts.pattern(rule.code(), BOKMAAL).replace("|", "\\|"),
                        rule.citation(),
                        rule.kind().name().toLowerCase(Locale.ROOT),
                        rule.getClass().getSimpleName())
                .replace(System.lineSeparator(), "\n");
    }
}
