package no.individuellplan.store.sql;

/** A row that more than one may want to change. */
public interface Versioned {
    /** The primary key. */
    Object key();

    long version();
}
