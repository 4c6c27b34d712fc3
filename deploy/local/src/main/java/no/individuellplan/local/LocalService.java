package no.individuellplan.local;

/** Something started on this machine that runs as one process until it is closed. */
sealed interface LocalService extends AutoCloseable
        permits LocalBroker, PostgresServer, KeycloakServer, LocalApplication {
    LocalProcess process();

    @Override
    void close();
}
