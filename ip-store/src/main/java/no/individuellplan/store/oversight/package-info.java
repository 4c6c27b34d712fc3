/** Signs of odd access and who reviews them ({@code etterfølgende kontroll}). May depend on sql and access. */
package no.individuellplan.store.oversight;
