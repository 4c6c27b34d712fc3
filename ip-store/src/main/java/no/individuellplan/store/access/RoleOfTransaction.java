package no.individuellplan.store.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Which role the database was told at the start of the transaction, so that it need not be told the same again. */
@ApplicationScoped
class RoleOfTransaction {
    private static final Object ROLE = RoleOfTransaction.class;

    private final TransactionSynchronizationRegistry transaction;

    RoleOfTransaction(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /** Nothing is kept outside a transaction: then each statement has its own. */
    void begun(String role) {
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
            transaction.putResource(ROLE, role);
        }
    }

    /** No when nobody knows. */
    boolean isFromTheStart(String role) {
        return transaction.getTransactionStatus() == Status.STATUS_ACTIVE && role.equals(transaction.getResource(ROLE));
    }
}
