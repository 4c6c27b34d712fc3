/** Ports kept in memory for tests: tables that roll back, and rows that only those with a permit find. Test code only. */
package no.individuellplan.core.memory;
