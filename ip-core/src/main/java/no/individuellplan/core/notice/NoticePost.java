package no.individuellplan.core.notice;

import java.util.UUID;

/** The way out for notices. */
public interface NoticePost {
    /** Whether this installation sends notices at all. */
    boolean sends();

    /** Where people log in. @throws IllegalStateException where none are sent */
    PublicAddress from();

    /**
     * @param id the same each time the same notice is tried, so that a receiver can tell
     * @throws NotPosted when it did not leave, or nobody knows whether it did
     */
    void post(UUID id, String email, NoticeWords words);
}
