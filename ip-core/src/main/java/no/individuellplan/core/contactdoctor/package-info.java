/** The contact doctor ({@code kontaktlege}) whom a specialist service has named to the person (pbrl § 2-5 a, sphl § 2-5 c; IPF-10 g). May depend on access, consent and participant. */
package no.individuellplan.core.contactdoctor;
