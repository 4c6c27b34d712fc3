package no.individuellplan.integration.written;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.individuellplan.core.message.MessageFormat.AdmissionReport;
import no.individuellplan.core.message.MessageFormat.ServiceNow;
import no.individuellplan.integration.fuzz.Pick;

/** Admission reports as the core may ask for them: services, notes or both, in any words. */
final class AnyReport {
    private AnyReport() {}

    static AdmissionReport of(Pick pick) {
        List<ServiceNow> services = some(pick, AnyReport::service);
        List<String> notes = services.isEmpty() ? List.of(AnyText.of(pick)) : some(pick, AnyText::of);
        return new AdmissionReport(
                AnyDialog.id(pick),
                Instant.ofEpochSecond(1_700_000_000L + pick.below(1_000_000_000)),
                AnyDialog.id(pick),
                AnyDialog.id(pick),
                AnyDialog.address(pick),
                AnyDialog.address(pick),
                AnyDialog.patient(pick),
                AnyText.name(pick),
                AnyText.name(pick),
                pick.oneIn(3) ? null : pick.oneIn(5) ? " " : "9" + (100_000 + pick.below(900_000)),
                AnyDialog.phone(pick),
                pick.oneIn(2),
                services,
                notes);
    }

    private static ServiceNow service(Pick pick) {
        return new ServiceNow(
                AnyText.line(pick),
                pick.oneIn(3) ? null : AnyText.line(pick),
                pick.oneIn(3) ? null : AnyText.of(pick),
                pick.oneIn(3) ? null : LocalDate.of(1990, 1, 1).plusDays(pick.below(15_000)));
    }

    private static <T> List<T> some(Pick pick, Function<Pick, T> one) {
        return IntStream.range(0, pick.below(4))
                .mapToObj(number -> one.apply(pick))
                .toList();
    }
}
