/** Invented services, staff and people in a real database, and the way to a plan one use case at a time. For tests only. */
package no.individuellplan.store.world;
