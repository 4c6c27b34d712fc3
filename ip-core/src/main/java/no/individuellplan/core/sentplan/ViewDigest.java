package no.individuellplan.core.sentplan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.preview.Preview;
import no.individuellplan.core.preview.Verdict;

/** Tells whether what a reader sees of a plan says the same as before: each field with its length, so that none runs into another. */
final class ViewDigest {
    private final Preview view;

    private ViewDigest(Preview view) {
        this.view = view;
    }

    /** In hexadecimal digits. @param coordinator named in the file */
    static String of(Preview view, String coordinator) {
        return sha256(new ViewDigest(view).lines(coordinator));
    }

    private String lines(String coordinator) {
        PlanView.Body body = view.body();
        var plan = body.plan();
        return Stream.of(
                        Stream.of(line(
                                "frame",
                                view.person().name(),
                                coordinator,
                                plan.from(),
                                plan.until(),
                                plan.nextReview())),
                        body.texts().stream()
                                .filter(one -> sees(one.item()))
                                .map(one -> line("text", one.kind(), one.text(), one.notRelevant())),
                        body.goals().stream()
                                .filter(one -> sees(one.id().value()))
                                .map(one -> line("goal", one.id(), one.parent(), one.area(), one.words(), one.why())),
                        body.measures().stream()
                                .filter(one -> sees(one.id().value()))
                                .map(one -> line(
                                        "measure",
                                        one.id(),
                                        one.goal(),
                                        one.area(),
                                        one.unit(),
                                        one.what(),
                                        one.how(),
                                        one.extent(),
                                        one.from(),
                                        one.until(),
                                        one.state())),
                        body.participants().stream()
                                .filter(one -> sees(one.id().value()) && one.takesPart())
                                .map(one -> line("participant", one.unit(), one.role())),
                        body.contactDoctors().stream()
                                .filter(one -> sees(one.role()))
                                .map(one -> line("doctor", one.role(), one.doctor(), one.unit())),
                        body.contributions().stream()
                                .filter(one -> sees(one.id().value()))
                                .map(one -> line("contribution", one.who(), one.text())))
                .flatMap(lines -> lines)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private boolean sees(UUID part) {
        return view.of(part) instanceof Verdict.Sees;
    }

    private static String line(Object... fields) {
        return Stream.of(fields).map(ViewDigest::field).collect(Collectors.joining());
    }

    private static String field(Object field) {
        String said = Objects.toString(field, "");
        return (field == null ? "-" : said.length()) + ":" + said + ",";
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
