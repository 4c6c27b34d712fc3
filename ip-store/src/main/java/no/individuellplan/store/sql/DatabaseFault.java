package no.individuellplan.store.sql;

import java.sql.SQLException;
import org.postgresql.util.PSQLException;

/**
 * The database could not do what it was asked. Carries the state and the fault's first words, never the detail line: that
 * one quotes the row.
 */
public final class DatabaseFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String state;

    DatabaseFault(SQLException fault) {
        super(fault.getSQLState() + " " + words(fault));
        setStackTrace(fault.getStackTrace());
        this.state = fault.getSQLState();
    }

    /** The SQLSTATE. */
    public String state() {
        return state;
    }

    private static String words(SQLException fault) {
        return fault instanceof PSQLException said && said.getServerErrorMessage() != null
                ? said.getServerErrorMessage().getMessage()
                : fault.getMessage();
    }
}
