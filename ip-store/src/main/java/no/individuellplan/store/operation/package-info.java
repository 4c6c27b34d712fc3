/** Those who keep the installation running. May depend on sql. */
package no.individuellplan.store.operation;
