/** What looks odd, sign by sign, and what a decision about it asks for ({@code logganalyse}). Pure functions. */
package no.individuellplan.core.oversight.rules;
