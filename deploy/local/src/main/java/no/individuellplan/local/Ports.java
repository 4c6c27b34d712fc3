package no.individuellplan.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports on the loopback address. */
final class Ports {
    private Ports() {}

    /** A port that nobody listens on just now. */
    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new LocalFailure("This machine has no free port: " + e.getMessage(), e);
        }
    }

    /** This port when nobody listens on it, else any free one. */
    static int preferably(int port) {
        return isFree(port) ? port : free();
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** Refuses with a sentence that says who wanted the port and how to choose another. */
    static void requireFree(int port, String who, String option) {
        if (!isFree(port)) {
            throw new LocalFailure("Port " + port + " is taken, and " + who
                    + " needs it: stop what uses it, or choose another with " + option + ".");
        }
    }
}
