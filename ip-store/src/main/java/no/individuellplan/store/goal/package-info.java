/** Goals and suggestions ({@code hovedmål, delmål}). May depend on sql. */
package no.individuellplan.store.goal;
