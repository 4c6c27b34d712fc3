package no.individuellplan.web.rights;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.pathway.rules.Referral;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.rights.OwnFile;
import no.individuellplan.web.staff.Names;

/** Everything about a person for machines, field by field: what is not named here is not in it. */
final class FileForMachines {
    private final OwnFile file;
    private final Names names;

    FileForMachines(OwnFile file, Names names) {
        this.file = file;
        this.names = names;
    }

    String json() {
        PlanView.ForPerson own = file.own();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", own.person().name());
        all.put("birthDate", own.person().birthDate());
        all.put(
                "needs",
                own.reports().stream()
                        .map(one -> map(
                                "at", one.at(),
                                "reporter", one.reporterName(),
                                "organisation", one.organisation(),
                                "why", one.why(),
                                "wish", one.wish()))
                        .toList());
        all.put("assessment", own.need() == null ? null : own.need().assessment());
        all.put("plan", own.body().map(this::plan).orElse(null));
        all.put("earlierPlans", file.earlier().stream().map(this::plan).toList());
        all.put(
                "consents",
                own.ledger().entries().stream()
                        .map(one -> map(
                                "at", one.at(),
                                "kind", one.kind(),
                                "answer", one.answer(),
                                "recipient", unit(one.recipient()),
                                "areas", List.copyOf(one.areas()),
                                "purpose", one.purpose(),
                                "from", one.from(),
                                "until", one.until(),
                                "textShown", one.textShown()))
                        .toList());
        all.put(
                "messages",
                file.messages().stream()
                        .map(one -> map(
                                "subject",
                                one.thread().subject(),
                                "messages",
                                one.messages().stream()
                                        .map(message -> map(
                                                "at", message.at(),
                                                "from", unit(message.from()),
                                                "author", message.author(),
                                                "text", message.text()))
                                        .toList()))
                        .toList());
        all.put(
                "log",
                file.log().stream()
                        .map(one -> map(
                                "at", one.at(),
                                "who", one.actorName(),
                                "organisation", one.organisation(),
                                "what", one.kind(),
                                "basis", one.basis(),
                                "information", one.information(),
                                "period", one.period()))
                        .toList());
        all.put(
                "requests",
                file.requests().stream()
                        .map(one -> map(
                                "at", one.rights().request().sentAt(),
                                "kind", one.rights().request().kind(),
                                "words", one.rights().request().words(),
                                "answers",
                                        one.rights().steps().stream()
                                                .map(step -> map(
                                                        "at", step.at(), "kind", step.kind(), "words", step.words()))
                                                .toList()))
                        .toList());
        all.put(
                "corrections",
                file.corrections().stream()
                        .map(one -> map(
                                "at",
                                one.at(),
                                "item",
                                one.item(),
                                "original",
                                one.original(),
                                "correction",
                                one.words()))
                        .toList());
        all.put(
                "treatment",
                file.treatment().stream()
                        .map(one -> map(
                                "at", one.at(),
                                "says", one.says(),
                                "day", one.day(),
                                "words", one.words(),
                                "who", one.byName(),
                                "organisation", one.organisation()))
                        .toList());
        all.put(
                "courses",
                file.courses().stream()
                        .map(one -> map(
                                "id", one.id(),
                                "course", one.course(),
                                "at", one.at(),
                                "step", one.step(),
                                "day", one.day(),
                                "pathway", one.ofReferral(Referral::pathway),
                                "setting", one.ofReferral(Referral::setting),
                                "received", one.ofReferral(Referral::received),
                                "assessed", one.ofReferral(Referral::assessed),
                                "corrects", one.corrects(),
                                "words", one.words(),
                                "who", one.byName(),
                                "organisation", one.organisation()))
                        .toList());
        all.put(
                "versions",
                file.versions().stream()
                        .map(one -> map(
                                "plan", one.version().plan(),
                                "number", one.version().number(),
                                "at", one.version().at(),
                                "content", Json.raw(one.content())))
                        .toList());
        return Json.of(all);
    }

    private Map<String, Object> plan(PlanView.Body body) {
        return map(
                "id",
                body.plan().id(),
                "state",
                body.plan().state(),
                "openedAt",
                body.plan().openedAt(),
                "from",
                body.plan().from(),
                "until",
                body.plan().until(),
                "endedWhy",
                body.plan().endedWhy(),
                "texts",
                body.texts().stream()
                        .map(one -> map("kind", one.kind(), "text", one.text(), "by", one.byName(), "at", one.at()))
                        .toList(),
                "goals",
                body.goals().stream()
                        .map(one -> map(
                                "id", one.id(),
                                "partOf", one.parent(),
                                "area", one.area(),
                                "words", one.words(),
                                "why", one.why(),
                                "reached", one.reached()))
                        .toList(),
                "measures",
                body.measures().stream()
                        .map(one -> map(
                                "id", one.id(),
                                "goal", one.goal(),
                                "area", one.area(),
                                "who", unit(one.unit()),
                                "what", one.what(),
                                "how", one.how(),
                                "extent", one.extent(),
                                "from", one.from(),
                                "until", one.until(),
                                "state", one.state()))
                        .toList(),
                "participants",
                body.participants().stream()
                        .map(one -> map("unit", unit(one.unit()), "role", one.role(), "state", one.state()))
                        .toList(),
                "contributions",
                body.contributions().stream()
                        .map(one -> map("who", one.who(), "text", one.text()))
                        .toList(),
                "contactDoctors",
                body.contactDoctors().stream()
                        .map(one -> map(
                                "who", one.doctor(),
                                "unit", unit(one.unit()),
                                "from", one.from(),
                                "until", one.until()))
                        .toList());
    }

    private String unit(UnitId unit) {
        return unit == null ? null : names.unit(unit);
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            map.put((String) pairs[at], pairs[at + 1]);
        }
        return map;
    }
}
