package no.individuellplan.core.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one writes about, and so which service of an organisation it is for (HIS 1153, HISD 80806). The services are asked
 * for in the order given.
 */
public enum Purpose {
    /** {@code LOG_INNLAGT}. */
    ADMITTED(List.of(municipal("KP02")), List.of()),
    /** {@code LOG_UTSKREVET} and {@code UTSKRIVNINGSRAPPORT}. */
    DISCHARGED(List.of(municipal("KP02")), List.of()),
    /** {@code HELSEOPPL_SOKNAD}. */
    APPLICATION(List.of(municipal("KD0501")), List.of()),
    /** {@code LOG_UTSKRIVNINGSKLAR}, and its cancellation {@code LOG_AVMELDING}. */
    READY_FOR_DISCHARGE(List.of(municipal("KD0501")), List.of()),
    /** {@code INNLEGGELSESRAPPORT} to a psychiatric ward. */
    ADMISSION_REPORT(List.of(), List.of(specialist("2"))),
    MENTAL_HEALTH_OF_ADULTS(List.of(municipal("KP03")), List.of(specialist("PV"), specialist("PV04"))),
    MENTAL_HEALTH_OF_CHILDREN(List.of(municipal("KP03")), List.of(specialist("PB"))),
    PSYCHOLOGIST(List.of(municipal("KP05"), municipal("KF0107"), common("KP05")), List.of(common("KP05"))),
    REHABILITATION(List.of(municipal("KR"), common("10")), List.of(specialist("H08"), specialist("S16"), common("10"))),
    ADDICTION(List.of(common("R")), List.of(common("R"))),
    CHILD_WELFARE(List.of(municipal("KX15")), List.of()),
    SCHOOL_PSYCHOLOGY(List.of(municipal("KX16")), List.of()),
    NURSING(List.of(municipal("KP02")), List.of()),
    CASE_WORK(List.of(municipal("KD0501")), List.of(common("8")));

    private static final String TRUST = "101";
    private static final String MUNICIPALITY = "102";
    private static final String BETWEEN_MUNICIPALITIES = "114";
    /** Those that are a service's own field, and not one occasion to write to it. */
    private static final List<Purpose> SERVICES = List.of(
            NURSING,
            CASE_WORK,
            MENTAL_HEALTH_OF_ADULTS,
            MENTAL_HEALTH_OF_CHILDREN,
            PSYCHOLOGIST,
            REHABILITATION,
            ADDICTION,
            CHILD_WELFARE,
            SCHOOL_PSYCHOLOGY,
            ADMISSION_REPORT);

    private final List<ServiceCode> ofMunicipality;
    private final List<ServiceCode> ofTrust;

    Purpose(List<ServiceCode> ofMunicipality, List<ServiceCode> ofTrust) {
        this.ofMunicipality = ofMunicipality;
        this.ofTrust = ofTrust;
    }

    /** @param business kind of business, list 9040 @return empty when such a business has no service for it */
    public List<ServiceCode> services(String business) {
        return switch (business) {
            case TRUST -> ofTrust;
            case MUNICIPALITY, BETWEEN_MUNICIPALITIES -> ofMunicipality;
            default ->
                Stream.concat(ofMunicipality.stream(), ofTrust.stream())
                        .distinct()
                        .toList();
        };
    }

    /** What one writes to such a service about, in the widest sense; empty when it is none of these. */
    public static Optional<Purpose> of(ServiceCode service) {
        return SERVICES.stream()
                .filter(purpose -> purpose.ofMunicipality.contains(service) || purpose.ofTrust.contains(service))
                .findFirst();
    }

    private static ServiceCode municipal(String code) {
        return new ServiceCode(ServiceList.MUNICIPAL, code);
    }

    private static ServiceCode common(String code) {
        return new ServiceCode(ServiceList.COMMON, code);
    }

    private static ServiceCode specialist(String code) {
        return new ServiceCode(ServiceList.SPECIALIST, code);
    }
}
