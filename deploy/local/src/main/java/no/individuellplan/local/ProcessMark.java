package no.individuellplan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Names one process for good: a process id is used again after a while, but never with the same start time. */
record ProcessMark(long pid, long startedAt) {

    static ProcessMark of(ProcessHandle process) {
        return new ProcessMark(process.pid(), startOf(process));
    }

    static Optional<ProcessMark> read(Path file) {
        try {
            return Files.exists(file) ? parse(Files.readString(file).trim()) : Optional.empty();
        } catch (IOException e) {
            throw new LocalFailure("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    static Optional<ProcessMark> parse(String text) {
        String[] parts = text.split("\\.");
        return parts.length == 2 && parts[0].matches("\\d+") && parts[1].matches("\\d+")
                ? Optional.of(new ProcessMark(Long.parseLong(parts[0]), Long.parseLong(parts[1])))
                : Optional.empty();
    }

    /** The process itself, if it lives and is the same one. */
    Optional<ProcessHandle> living() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(found -> startOf(found) == startedAt);
    }

    @Override
    public String toString() {
        return pid + "." + startedAt;
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
