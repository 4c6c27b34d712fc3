/** Who sees one thing in a plan, and why. */
package no.individuellplan.api.readers;
