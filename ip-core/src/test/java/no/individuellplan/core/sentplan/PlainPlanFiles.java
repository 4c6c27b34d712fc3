package no.individuellplan.core.sentplan;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import no.individuellplan.core.message.Attachment;
import no.individuellplan.core.message.AttachmentKind;
import no.individuellplan.core.preview.Preview;
import no.individuellplan.core.preview.Verdict;

/** Begins as a PDF does, and says what is seen line by line, for worlds without pages. */
public final class PlainPlanFiles implements PlanFiles {
    @Override
    public PlanFile of(Preview view, String coordinator, boolean first) {
        String goals = view.body().goals().stream()
                .filter(one -> view.of(one.id().value()) instanceof Verdict.Sees)
                .map(one -> one.words())
                .collect(Collectors.joining("\n"));
        byte[] bytes = ("%PDF-1.7\n" + coordinator + "\n" + goals + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
        return new PlanFile(
                "Planen er oppdatert",
                first ? "Her er planen" : "Planen er endret",
                new Attachment(AttachmentKind.of(bytes).orElseThrow(), "Individuell plan", bytes));
    }
}
