package no.individuellplan.web.preview;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import no.individuellplan.core.message.Attachment;
import no.individuellplan.core.message.AttachmentKind;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.preview.Preview;
import no.individuellplan.core.sentplan.PlanFiles;
import no.individuellplan.web.look.Language;
import no.individuellplan.web.own.Names;

/** The same PDF that is taken along from the page, in bokmål: what is sent to a service goes into its records. */
@ApplicationScoped
class PdfPlanFiles implements PlanFiles {
    private static final Language LANGUAGE = Language.NB;

    private final Names names;
    private final Clock clock;

    PdfPlanFiles(Names names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    @Override
    public PlanFile of(Preview view, String coordinator, boolean first) {
        PreviewTexts words = MessageBundles.get(PreviewTexts.class, Localized.Literal.of(LANGUAGE.tag()));
        IndividualPlan plan = view.body().plan();
        PlanCopy copy = new PlanCopy(
                LANGUAGE.tag(),
                view.person().name(),
                names.unit(view.as().workplace().orElseThrow()),
                LocalDate.now(clock),
                coordinator,
                plan.from(),
                plan.until(),
                plan.nextReview(),
                CopySections.of(view, names::unit, words));
        return new PlanFile(
                words.sentSubject(),
                first ? words.sentFirst() : words.sentAgain(),
                new Attachment(AttachmentKind.PDF, words.sentTitle(), CopyFile.pdf(copy, LANGUAGE.locale())));
    }
}
