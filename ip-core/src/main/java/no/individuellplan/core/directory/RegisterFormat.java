package no.individuellplan.core.directory;

import java.util.List;
import no.individuellplan.core.law.RuleViolation;

/** How a file for the register is written. */
public interface RegisterFormat {
    /**
     * The lines as they were written, whatever they say.
     *
     * @throws RuleViolation {@code directory.import.unreadable} when it is no such file
     */
    List<PartyLine> read(byte[] file);
}
