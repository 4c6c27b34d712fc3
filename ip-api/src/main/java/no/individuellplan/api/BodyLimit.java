package no.individuellplan.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The largest body a method takes, when it is not {@link #USUAL}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BodyLimit {
    /** 1 MB, in bytes. */
    long USUAL = 1_000_000;

    /** In bytes. */
    long value();
}
