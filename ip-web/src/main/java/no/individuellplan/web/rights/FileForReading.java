package no.individuellplan.web.rights;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.pathway.CareLine;
import no.individuellplan.core.pathway.CourseLine;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.rights.OwnFile;
import no.individuellplan.web.look.DateInput;
import no.individuellplan.web.pathway.CareTexts;
import no.individuellplan.web.pathway.CourseTexts;
import no.individuellplan.web.staff.Names;
import no.individuellplan.web.staff.Words;
import no.individuellplan.web.words.StateTexts;

/** Everything about a person as a document to read. */
final class FileForReading {
    private final OwnFile file;
    private final Names names;
    private final StateTexts say;
    private final CareTexts care;
    private final CourseTexts courses;

    FileForReading(OwnFile file, Names names, Words words) {
        this.file = file;
        this.names = names;
        this.say = words.in(StateTexts.class);
        this.care = words.in(CareTexts.class);
        this.courses = words.in(CourseTexts.class);
    }

    FileView view(String language, Instant now) {
        PlanView.ForPerson own = file.own();
        List<PlanView.Body> plans =
                Stream.concat(own.body().stream(), file.earlier().stream()).toList();
        return new FileView(
                language,
                own.person().name(),
                now,
                own.reports().stream()
                        .map(one -> new FileView.Dated(one.at(), one.reporterName() + ": " + one.why()))
                        .toList(),
                plans.stream()
                        .flatMap(body -> body.texts().stream())
                        .map(PlanText::text)
                        .filter(Objects::nonNull)
                        .toList(),
                plans.stream().flatMap(this::goals).toList(),
                plans.stream()
                        .flatMap(body -> body.participants().stream())
                        .map(one -> names.unit(one.unit()) + ": " + one.role())
                        .distinct()
                        .toList(),
                own.ledger().entries().stream()
                        .map(one -> new FileView.Dated(
                                one.at(),
                                say.consentKind(one.kind()) + ": " + say.answer(one.answer())
                                        + (one.recipient() == null ? "" : ", " + names.unit(one.recipient()))))
                        .toList(),
                file.messages().stream()
                        .flatMap(one -> one.messages().stream()
                                .map(message -> new FileView.Dated(
                                        message.at(),
                                        names.unit(message.from()) + ": "
                                                + one.thread().subject() + ". " + message.text())))
                        .toList(),
                file.log().stream()
                        .map(one -> new FileView.Dated(
                                one.at(),
                                one.actorName()
                                        + (one.organisation() == null ? "" : ", " + one.organisation())
                                        + ": " + one.information()))
                        .toList(),
                file.versions().stream()
                        .map(one -> new FileView.Dated(
                                one.version().at(),
                                one.version().number() + ". " + one.version().byName()))
                        .toList(),
                file.corrections().stream()
                        .map(one -> one.original() + " → " + one.words())
                        .toList(),
                file.treatment().stream()
                        .map(one -> new FileView.Dated(one.at(), one.organisation() + ": " + treatment(one)))
                        .toList(),
                file.courses().stream()
                        .map(one -> new FileView.Dated(one.at(), one.organisation() + ": " + course(one)))
                        .toList());
    }

    private String course(CourseLine line) {
        String kind = line.referral() == null
                ? ""
                : " (" + courses.pathway(line.referral().pathway()) + ")";
        String words = line.words() == null ? "" : ". " + line.words();
        return courses.step(line.step()) + kind + ": " + DateInput.write(line.day()) + words;
    }

    private String treatment(CareLine line) {
        String day = DateInput.write(line.day());
        return switch (line.says()) {
            case COMPULSORY_FROM -> care.care() + ". " + care.since(day);
            case COMPULSORY_UNTIL -> care.care() + ". " + care.until() + ": " + day;
            case LAR_FROM -> care.lar() + ". " + care.since(day);
            case LAR_UNTIL -> care.lar() + ". " + care.until() + ": " + day;
            case PLAN_OFFERED -> care.offered(day);
            case FOLLOWED_UP -> care.followed() + ": " + line.words();
            case NO_PLAN_BECAUSE -> care.because() + ": " + line.words();
        };
    }

    private Stream<FileView.Goal> goals(PlanView.Body body) {
        Stream<FileView.Goal> goals =
                body.goals().stream().map(goal -> new FileView.Goal(goal.words(), measures(body, goal.id())));
        List<String> loose = measures(body, null);
        return Stream.concat(goals, loose.isEmpty() ? Stream.empty() : Stream.of(new FileView.Goal(null, loose)));
    }

    private List<String> measures(PlanView.Body body, GoalId goal) {
        return body.measures().stream()
                .filter(one -> Objects.equals(goal, one.goal()))
                .map(one -> one.what() + " (" + say.measure(one.state()) + ")")
                .toList();
    }
}
