/**
 * Coded values of the national code lists (kodeverk, Volven) and their official names.
 *
 * <p>A code that is not known here is never a fault: it is kept and shown by the name it came with. Depends on the JDK
 * only.
 */
package no.individuellplan.integration.format.code;
