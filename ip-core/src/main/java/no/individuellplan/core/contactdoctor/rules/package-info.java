/** The rules for naming a contact doctor ({@code kontaktlege}). May depend on law. */
package no.individuellplan.core.contactdoctor.rules;
