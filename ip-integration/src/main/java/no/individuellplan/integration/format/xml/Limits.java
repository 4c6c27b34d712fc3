package no.individuellplan.integration.format.xml;

/**
 * How much a message may ask of us before it is refused.
 *
 * @param bytes the largest message read, in bytes (NHN carries 10 MB, and base64 makes that 14)
 * @param depth the deepest nesting of elements read (the JDK's own limit is 100; a message has about 20)
 * @param system the longest identifier of a code list (S, an OID), in characters; national ones have about 24
 * @param elements the most elements in a message: each costs memory, however short it is written; the longest known has 1 000
 */
public record Limits(int bytes, int depth, int system, int elements) {

    public static final Limits DEFAULT = new Limits(25 * 1024 * 1024, 64, 200, 100_000);

    /** The same, but for this size in bytes. */
    public Limits withBytes(int most) {
        return new Limits(most, depth, system, elements);
    }
}
