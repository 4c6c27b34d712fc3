/** Pages on the contact doctor ({@code kontaktlege}). May depend on look, staff and words. */
package no.individuellplan.web.contactdoctor;
