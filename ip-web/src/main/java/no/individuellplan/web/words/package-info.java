/**
 * The words for states, life areas ({@code livsområder}) and reasons, and the picture that goes with each. Depends on the
 * enums of {@code core} and on nothing else of the application.
 */
package no.individuellplan.web.words;
