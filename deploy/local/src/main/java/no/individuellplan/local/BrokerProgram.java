package no.individuellplan.local;

import java.nio.file.Path;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/**
 * The message broker as a process of its own: AMQP 1.0 on the loopback address, everything on disk before it is acknowledged.
 * Arguments: a folder and a port. Runs until it is stopped, however that happens.
 */
final class BrokerProgram {
    /** As the national service has it: after so many unfinished reads a message is laid aside. */
    private static final int MOST_DELIVERIES = 10;
    /** Nanoseconds a commit may wait for others to share its write; the default makes single sends slow. */
    private static final int TO_SHARE_A_WRITE = 400_000;

    private static final int REMEMBERED_IDS = 100_000;

    private BrokerProgram() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
        broker.setConfiguration(configuration(Path.of(arguments[0]), Integer.parseInt(arguments[1])));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(broker)));
        broker.start();
    }

    private static Configuration configuration(Path folder, int port) throws Exception {
        return new ConfigurationImpl()
                .setName("local")
                .setSecurityEnabled(false)
                .setPersistenceEnabled(true)
                .setJournalType(JournalType.NIO)
                .setJournalBufferTimeout_NIO(TO_SHARE_A_WRITE)
                .setJournalDirectory(folder.resolve("journal").toString())
                .setBindingsDirectory(folder.resolve("bindings").toString())
                .setPagingDirectory(folder.resolve("paging").toString())
                .setLargeMessagesDirectory(folder.resolve("large").toString())
                .setIDCacheSize(REMEMBERED_IDS)
                .setPersistIDCache(true)
                .setMaxDiskUsage(-1)
                .addAcceptorConfiguration("amqp", "tcp://127.0.0.1:" + port + "?protocols=AMQP")
                .addAddressSetting(
                        "#",
                        new AddressSettings()
                                .setDefaultAddressRoutingType(RoutingType.ANYCAST)
                                .setDefaultQueueRoutingType(RoutingType.ANYCAST)
                                .setAutoDeleteQueues(false)
                                .setAutoDeleteAddresses(false)
                                .setMaxDeliveryAttempts(MOST_DELIVERIES)
                                .setDeadLetterAddress(SimpleString.of("dead"))
                                .setAutoCreateDeadLetterResources(true));
    }

    private static void stop(EmbeddedActiveMQ broker) {
        try {
            broker.stop();
        } catch (Exception e) {
            System.err.println("The broker did not stop in order: " + e.getMessage());
        }
    }
}
