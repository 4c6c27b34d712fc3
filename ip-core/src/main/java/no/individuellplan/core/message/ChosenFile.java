package no.individuellplan.core.message;

import java.util.List;
import java.util.Optional;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.message.rules.AttachFacts;
import no.individuellplan.core.message.rules.AttachRules;

/**
 * A file somebody wants to send with a message, of a kind nobody has looked at yet. The bytes are not copied: nobody may
 * change them.
 *
 * @param title what the receiver is told it is
 */
public record ChosenFile(String title, byte[] bytes) {
    /** @throws RuleViolation with every reason of {@link AttachRules} */
    static List<Attachment> attached(List<ChosenFile> files) {
        AttachRules.ALL
                .evaluateAll(new AttachFacts(
                        files.size(),
                        files.stream().mapToLong(one -> one.bytes().length).sum(),
                        files.stream().allMatch(one -> one.kind().isPresent())))
                .orThrow();
        return files.stream()
                .map(one -> new Attachment(one.kind().orElseThrow(), one.title().strip(), one.bytes()))
                .toList();
    }

    private Optional<AttachmentKind> kind() {
        return AttachmentKind.of(bytes);
    }

    @Override
    public String toString() {
        return "ChosenFile[" + bytes.length + " bytes]";
    }
}
