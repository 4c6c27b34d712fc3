package no.individuellplan.integration.format.xml;

/**
 * How much a message may ask of us before it is refused.
 *
 * @param bytes the largest message read, in bytes (NHN carries 10 MB, and base64 makes that 14)
 * @param depth the deepest nesting of elements read (the JDK's own limit is 100; a message has about 20)
 */
public record Limits(int bytes, int depth) {

    public static final Limits DEFAULT = new Limits(25 * 1024 * 1024, 64);
}
