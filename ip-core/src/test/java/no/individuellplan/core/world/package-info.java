/** One whole installation in memory for tests: every port, every use case, a clock that moves, and invented people. */
package no.individuellplan.core.world;
