/** Contact doctors ({@code kontaktlege}) in plans. May depend on sql and access. */
package no.individuellplan.store.contactdoctor;
