package no.individuellplan.api.problem;

import java.util.List;
import no.individuellplan.core.law.Reason;

/** A problem on its way to the caller: what it is, before it has been put in words. */
public final class ApiProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final ProblemKind kind;
    private final transient List<Reason> reasons;
    private final transient List<FieldFault> faults;
    private final Long version;
    private final String code;

    private ApiProblem(ProblemKind kind, List<Reason> reasons, List<FieldFault> faults, Long version, String code) {
        super(kind.name(), null, false, false);
        this.kind = kind;
        this.reasons = List.copyOf(reasons);
        this.faults = List.copyOf(faults);
        this.version = version;
        this.code = code;
    }

    public static ApiProblem of(ProblemKind kind) {
        return new ApiProblem(kind, List.of(), List.of(), null, null);
    }

    /** What was sent cannot be used: which field, and what to do. */
    public static ApiProblem field(String field, String code, String... words) {
        return fields(List.of(FieldFault.of(field, code, words)));
    }

    public static ApiProblem fields(List<FieldFault> faults) {
        return new ApiProblem(ProblemKind.NOT_UNDERSTOOD, List.of(), faults, null, null);
    }

    /** The rules refuse. */
    public static ApiProblem refused(ProblemKind kind, List<Reason> reasons) {
        return new ApiProblem(kind, reasons, List.of(), null, null);
    }

    /** Somebody else changed it first. @param current the version there is now; null when the caller cannot see it any more */
    public static ApiProblem stale(Long current) {
        return new ApiProblem(ProblemKind.STALE_VERSION, List.of(), List.of(), current, null);
    }

    /** The platform failed. @param code as written in the log */
    static ApiProblem failed(String code) {
        return new ApiProblem(ProblemKind.FAILED, List.of(), List.of(), null, code);
    }

    ProblemKind kind() {
        return kind;
    }

    List<Reason> reasons() {
        return reasons;
    }

    List<FieldFault> faults() {
        return faults;
    }

    Long version() {
        return version;
    }

    String code() {
        return code;
    }
}
