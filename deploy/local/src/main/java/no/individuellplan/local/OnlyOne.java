package no.individuellplan.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets one {@code ./ip start} at a time run on a check-out. */
final class OnlyOne implements AutoCloseable {
    private final FileChannel channel;
    private final Path folder;

    private OnlyOne(FileChannel channel, Path folder) {
        this.channel = channel;
        this.folder = folder;
    }

    /** Refuses when another one runs, and says which. */
    static OnlyOne in(Path folder) {
        try {
            FileChannel channel = FileChannel.open(
                    LocalFolders.made(folder).resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new LocalFailure(
                        "Individuell plan is already running here (process " + who(folder) + "): stop that one first.");
            }
            return new OnlyOne(channel, folder);
        } catch (IOException e) {
            throw new LocalFailure("Cannot lock " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Writes this process's id, so that the next one can say who runs. */
    void tellsWho() {
        try {
            Files.writeString(
                    folder.resolve("pid"), Long.toString(ProcessHandle.current().pid()));
        } catch (IOException e) {
            throw new LocalFailure("Cannot write in " + folder + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new LocalFailure("Cannot unlock " + folder + ": " + e.getMessage(), e);
        }
    }

    private static String who(Path folder) throws IOException {
        Path file = folder.resolve("pid");
        return Files.exists(file) ? Files.readString(file) : "unknown";
    }
}
