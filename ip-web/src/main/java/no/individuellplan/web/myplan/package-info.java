/**
 * The person's own pages: the plan, a goal, and every question that waits with «ikke nå» as a full answer. The person is
 * spoken to as «du»; a representative ({@code representant}) sees the same. May depend on {@code plan}, {@code words}, {@code look}.
 */
package no.individuellplan.web.myplan;
