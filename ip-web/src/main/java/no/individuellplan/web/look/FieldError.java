package no.individuellplan.web.look;

/**
 * One thing to mend in a form.
 *
 * @param field the name of the field, which is also its id on the page; empty when it is about the whole form
 * @param message what is missing or wrong, and what to write instead
 * @param basis the provision that asks for it, as it is cited; empty when none does
 */
public record FieldError(String field, String message, String basis) {
    public FieldError(String field, String message) {
        this(field, message, "");
    }
}
