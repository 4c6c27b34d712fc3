/** What the municipality tells a hospital about one who has been admitted. Nothing depends on it. */
package no.individuellplan.core.admission;
