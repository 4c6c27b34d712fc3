/**
 * Henvisning 2.0 (HIS 80517): a referral, and the only national message with a place for saying whether a person has an
 * individuell plan and a coordinator. It is read, never written. What has effects is bound; everything is kept as fields to
 * be shown. Depends on the envelope, the code lists, the fields and the shared XML.
 */
@XmlSchema(namespace = Namespaces.REFERRAL_COMPONENT, elementFormDefault = XmlNsForm.QUALIFIED)
package no.individuellplan.integration.format.referral;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import no.individuellplan.integration.format.xml.Namespaces;
