/** What a breach must say, who is told of it ({@code melding}, {@code underretning}) and by when. Pure functions. */
package no.individuellplan.core.breach.rules;
