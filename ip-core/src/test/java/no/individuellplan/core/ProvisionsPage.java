package no.individuellplan.core;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.law.LegalChoices;
import no.individuellplan.core.law.RuleSet;
import no.individuellplan.core.oversight.rules.Thresholds;
import no.individuellplan.core.pathway.rules.PathwayChoices;
import no.individuellplan.core.pathway.rules.PathwayTimes;

/** What became of every provision, and what the installation chooses: the end of the page on rules. */
record ProvisionsPage(List<RuleSet<?>> decisions, List<Provision> provisions) {
    private static final String CHOICES = """

            # Choices

            What the law leaves open, and the installation decides. Set as `ip.law.…`; the default is used when it says nothing.

            | Setting | Default | What |
            |---|---|---|
            | `birthday-days` | %d | days before a birthday that gives a new say, that the person and the coordinator are told |
            | `child-coordinator-days` | %d | days before 18 that the hand-over from the child coordinator begins |
            | `withheld-review-months` | %d | months at most before a professional looks again at what is kept from parents |
            | `competence-review-months` | %d | months at most that a decision on lack of competence holds |
            | `sharing-lapse-days` | %d | days before a consent to share lapses that the person is asked to renew it |
            | `emergency-hours` | %d | hours that what is opened in an emergency stays open |
            | `emergency-areas` | %d | areas at most that are opened at once in an emergency |
            | `record-complaint-weeks` | %d | weeks to complain of a refusal to correct or delete |
            | `compulsory-first-look-months` | %d | months after compulsory care began that the plan is looked at |
            | `compulsory-next-look-months` | %d | months between later looks |
            | `compulsory-lead-days` | %d | days ahead that somebody is asked to look |
            | `pathway-tsb-outpatient` | %s | check current: days of treatment of substance use from first attendance to clinical decision, \
            more when it needs longer, to the first evaluation, between evaluations |
            | `pathway-tsb-inpatient` | %s | check current: the same where one stays overnight |
            | `pathway-adults` | %s | check current: the same in mental health care for adults |
            | `pathway-children` | %s | check current: the same for children and young people |
            | `pathway-lead-days` | %d | days ahead that the service is told that a time or a deadline draws near |
            | `pathway-revised-from` | %s | check current: from when a course starts on the day the referral has been assessed; \
            one that was received earlier started that day |
            | `relocation-overlap-days` | %d | days after a plan has moved to another municipality that those at the old one read it |
            | `relocation-answer-days` | %d | days after the yes within which the new municipality takes a plan over, when the moving day is nearer |
            | `contact-doctor-days` | %d | days before a contact doctor ends that the service is asked who takes over |
            | `odd-many-people` | %d | different people one at work reads more than the name of in a day, from when it is a sign to look at |
            | `odd-refused-tries` | %d | tries by one at work that are refused in a day, from when it is a sign |
            | `odd-outside-hours` | %d | readings by one at work outside working hours in a day, from when it is a sign |
            | `odd-without-task` | %d | readings about one person in a day by one without a task of their own, from when it is a sign |
            | `odd-hours-begin` | %s | when working hours begin, Monday to Friday |
            | `odd-hours-end` | %s | when working hours end |

            Chosen once for all, and not by setting: everyone with parental responsibility answers for a child under 16; where \
            no age rule is said outside health law the same ages are used; an adult without competence and without a guardian \
            has nobody to answer, and then nothing is consented to; a withheld item stays withheld when its review is late.
            """;
    private static final String PROVISIONS = """

            # Provisions

            Every provision of the project's list on the patient rights act (PBRL), the two regulations (IPF, HRF), the \
            guidance (VEI), identity numbers (FNR), protected addresses (ADR), data protection (GDPR), mental health care and \
            treatment of substance use (PHV) and the national patient pathways (PAS), on reservation against digital \
            notices (NOR-06), and on the qualification programme (SOT-02). *code*: done. *part*: \
            begun, and the sentence says what is missing. *not*: nothing in code, and the sentence says why.

            | Provision | In code | Rules and classes | |
            |---|---|---|---|
            """;

    String text() {
        LegalChoices chosen = LegalChoices.DEFAULT;
        Thresholds odd = Thresholds.DEFAULT;
        PathwayChoices pathway = PathwayChoices.DEFAULT;
        PathwayTimes times = PathwayTimes.DEFAULT;
        StringBuilder page = new StringBuilder(CHOICES.formatted(
                chosen.birthdayDays(),
                chosen.childCoordinatorDays(),
                chosen.withheldReviewMonths(),
                chosen.competenceReviewMonths(),
                chosen.sharingLapseDays(),
                chosen.emergencyHours(),
                chosen.emergencyAreas(),
                chosen.recordComplaintWeeks(),
                pathway.firstLookMonths(),
                pathway.nextLookMonths(),
                pathway.leadDays(),
                four(times.tsbOutpatient()),
                four(times.tsbInpatient()),
                four(times.adults()),
                four(times.children()),
                times.leadDays(),
                times.revisedFrom(),
                chosen.relocationOverlapDays(),
                chosen.relocationAnswerDays(),
                chosen.contactDoctorDays(),
                odd.manyPeople(),
                odd.refusedTries(),
                odd.outsideHours(),
                odd.withoutTask(),
                odd.opens(),
                odd.closes()));
        page.append(PROVISIONS);
        Map<String, List<String>> rules = rules();
        provisions.forEach(one -> page.append("| %s | %s | %s | %s |\n"
                .formatted(
                        one.id(),
                        one.how().name().toLowerCase(Locale.ROOT),
                        Stream.concat(rules.getOrDefault(one.id(), List.of()).stream(), one.classes().stream())
                                .distinct()
                                .map(name -> "`" + name + "`")
                                .collect(Collectors.joining(", ")),
                        one.words())));
        return page.toString();
    }

    private static String four(PathwayTimes.Days days) {
        return "%d,%d,%d,%d".formatted(days.decision(), days.longer(), days.firstEvaluation(), days.nextEvaluation());
    }

    private Map<String, List<String>> rules() {
        return decisions.stream()
                .flatMap(decision -> decision.rules().stream())
                .collect(Collectors.groupingBy(
                        rule -> rule.id(),
                        Collectors.mapping(rule -> rule.getClass().getSimpleName(), Collectors.toList())));
    }
}
