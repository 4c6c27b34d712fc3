package no.individuellplan.web.look;

/**
 * One thing to mend in a form.
 *
 * @param field the name of the field, which is also its id on the page
 * @param message what is missing or wrong, and what to write instead
 */
public record FieldError(String field, String message) {}
