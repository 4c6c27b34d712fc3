/** The rules for notices by e-mail ({@code varsel}). May depend on law. */
package no.individuellplan.core.notice.rules;
