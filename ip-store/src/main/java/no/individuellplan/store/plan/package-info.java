/** Plans, their texts, versions and main responsibility ({@code individuell plan, hovedansvar}). May depend on sql and access. */
package no.individuellplan.store.plan;
