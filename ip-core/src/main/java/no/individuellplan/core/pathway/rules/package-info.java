/** The rules of what a course of treatment ({@code forløp}) asks of the plan. May depend on law alone. */
package no.individuellplan.core.pathway.rules;
