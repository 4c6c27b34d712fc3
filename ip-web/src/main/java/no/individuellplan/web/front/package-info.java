/** The open front page with its two doors. Depends on nothing but {@code look}. */
package no.individuellplan.web.front;
