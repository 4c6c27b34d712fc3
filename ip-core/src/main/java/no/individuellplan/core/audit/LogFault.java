package no.individuellplan.core.audit;

/**
 * Something in the log that is not as it was written.
 *
 * @param chain the chain, or {@code checkpoints}
 * @param place the first place it is about
 */
public record LogFault(Kind kind, String chain, long place) {
    /** What is wrong. Each names what was probably done; the sentence the operator reads. */
    public enum Kind {
        CHANGED("the content is not what was written"),
        MISSING("a row is gone"),
        REPEATED("two rows at one place: a row is put in or moved"),
        TAIL_MISSING("the last rows are gone"),
        BEYOND_HEAD("a row is put in after the last"),
        HEAD_CHANGED("the head names another last row"),
        HEAD_MISSING("rows without a head: the head is gone or the chain is made up"),
        SEALED_ROW_CHANGED("not the row that stood here at a checkpoint: rows are rewritten"),
        SEALED_ROW_MISSING("stood here at a checkpoint and is gone"),
        CHECKPOINT_CHANGED("the checkpoint is not what was written, or one before it is gone"),
        CHECKPOINT_UNKNOWN("the checkpoint that was printed is not there, or is another");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    @Override
    public String toString() {
        return chain + " place " + place + ": " + kind.sentence();
    }
}
