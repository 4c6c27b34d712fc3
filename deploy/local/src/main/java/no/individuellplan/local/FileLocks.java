package no.individuellplan.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/** One at a time, across processes and across the class loaders of one process. */
final class FileLocks {
    private FileLocks() {}

    /** Runs the work while nobody else holds this file's lock. */
    static <T> T holding(Path file, Supplier<T> work) {
        LocalFolders.made(file.getParent());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock lock = lock(channel);
            try {
                return work.get();
            } finally {
                lock.release();
            }
        } catch (IOException e) {
            throw new LocalFailure("Cannot lock " + file + ": " + e.getMessage(), e);
        }
    }

    /** Two class loaders of one process share its locks; then Java throws where it would else wait. */
    private static FileLock lock(FileChannel channel) throws IOException {
        while (true) {
            try {
                return channel.lock();
            } catch (OverlappingFileLockException heldByThisProcess) {
                Pause.aLittle();
            }
        }
    }
}
