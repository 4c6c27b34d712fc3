package no.individuellplan.api.problem;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads so many bytes and no more. */
final class LimitedStream extends FilterInputStream {
    private long left;

    LimitedStream(InputStream in, long most) {
        super(in);
        left = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            took(1);
        }
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        if (read > 0) {
            took(read);
        }
        return read;
    }

    private void took(int bytes) throws LimitPassed {
        left -= bytes;
        if (left < 0) {
            throw new LimitPassed();
        }
    }

    /** More came than there may be. */
    static final class LimitPassed extends IOException {
        private static final long serialVersionUID = 1L;

        private LimitPassed() {
            super("The body is larger than its limit");
        }
    }
}
