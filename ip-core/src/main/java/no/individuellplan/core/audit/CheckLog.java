package no.individuellplan.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.individuellplan.core.audit.LogFault.Kind;

/**
 * Follows every chain of the log and says whether a row has been changed, removed, moved or put in since it was written
 * (pjl § 22, {@code etterfølgende kontroll}). Writing goes on meanwhile. Shows no content to anybody.
 */
@ApplicationScoped
public class CheckLog {
    private static final int AT_A_TIME = 5000;
    private static final String CHECKPOINTS = "checkpoints";

    private final LogChains log;

    public CheckLog(LogChains log) {
        this.log = log;
    }

    /** @param printed checkpoints as they were printed, kept outside the database; may be none */
    public LogReport check(List<String> printed) {
        List<LogFault> faults = new ArrayList<>();
        // Read before the chains: those only grow, so none of them can have come shorter than a checkpoint says.
        List<LogCheckpoint> checkpoints = log.checkpoints();
        checkCheckpoints(checkpoints, printed, faults);
        Map<LogChain, Map<Long, Hash>> sealed = sealed(checkpoints);
        List<ChainState> chains = log.chains();
        long rows = 0;
        for (ChainState chain : chains) {
            Map<Long, Hash> places = sealed.remove(chain.chain());
            ChainCheck check = new ChainCheck(chain, places == null ? Map.of() : places);
            rows += follow(chain, check);
            faults.addAll(check.faults());
        }
        sealed.forEach((chain, places) -> faults.add(new LogFault(Kind.SEALED_ROW_MISSING, chain.toString(), 1)));
        return new LogReport(
                rows,
                chains.size(),
                checkpoints.isEmpty() ? null : checkpoints.getLast().printed(),
                faults);
    }

    private long follow(ChainState state, ChainCheck check) {
        long until = state.head() == null ? state.highest() : state.head().place();
        long rows = 0;
        long from = -1;
        List<ChainedEntry> next = log.rows(state.chain(), from, until, AT_A_TIME);
        while (!next.isEmpty()) {
            next.forEach(check::next);
            rows += next.size();
            from = next.getLast().place();
            next = log.rows(state.chain(), from, until, AT_A_TIME);
        }
        return rows;
    }

    private static void checkCheckpoints(List<LogCheckpoint> checkpoints, List<String> printed, List<LogFault> faults) {
        LogCheckpoint before = null;
        for (LogCheckpoint one : checkpoints) {
            if (!one.follows(before)) {
                faults.add(new LogFault(Kind.CHECKPOINT_CHANGED, CHECKPOINTS, one.number()));
            }
            before = one;
        }
        List<String> known = checkpoints.stream().map(LogCheckpoint::printed).toList();
        printed.stream()
                .filter(one -> !known.contains(one))
                .forEach(one -> faults.add(new LogFault(Kind.CHECKPOINT_UNKNOWN, CHECKPOINTS, number(one))));
    }

    private static long number(String printed) {
        String digits = printed.replaceFirst(":.*", "");
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
    }

    private static Map<LogChain, Map<Long, Hash>> sealed(List<LogCheckpoint> checkpoints) {
        Map<LogChain, Map<Long, Hash>> sealed = new HashMap<>();
        for (LogCheckpoint one : checkpoints) {
            for (ChainHead head : one.heads()) {
                sealed.computeIfAbsent(head.chain(), chain -> new HashMap<>()).put(head.place(), head.hash());
            }
        }
        return sealed;
    }
}
