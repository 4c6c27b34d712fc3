package no.individuellplan.integration.format.referral;

import static no.individuellplan.integration.format.xml.XmlText.orEmpty;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import no.individuellplan.integration.format.xml.CodeXml;
import no.individuellplan.integration.format.xml.Namespaces;

/** What has effects here. The plan and those responsible stand in the component shared with other messages. */
@XmlAccessorType(XmlAccessType.NONE)
final class ReferralXml {
    @XmlElement(name = "ServType", namespace = Namespaces.REFERRAL)
    CodeXml status;

    @XmlElement(name = "AnsvarForRapport")
    List<ResponsibilityXml> responsibilities = new ArrayList<>();

    @XmlElement(name = "OpplysningerOmIndividuellPlan")
    PlanXml plan;

    @XmlElement(name = "ReqServ", namespace = Namespaces.REFERRAL)
    ServiceXml service;

    @XmlAccessorType(XmlAccessType.NONE)
    static final class PlanXml {
        @XmlElement(name = "IndividuellPlanForeligger")
        Boolean exists;

        @XmlElement(name = "KoordinatorOppnevnt")
        Boolean coordinatorAppointed;

        @XmlElement(name = "Merknad")
        String remark;
    }

    @XmlAccessorType(XmlAccessType.NONE)
    static final class ServiceXml {
        @XmlElement(name = "Priority", namespace = Namespaces.REFERRAL)
        CodeXml priority;
    }

    @XmlAccessorType(XmlAccessType.NONE)
    static final class ResponsibilityXml {
        @XmlElement(name = "AnsvarligRapport")
        ResponsibleXml person;
    }

    @XmlAccessorType(XmlAccessType.NONE)
    static final class ResponsibleXml {
        @XmlElement(name = "FamilyName", namespace = Namespaces.COMMON)
        String familyName;

        @XmlElement(name = "GivenName", namespace = Namespaces.COMMON)
        String givenName;

        String name() {
            return (orEmpty(givenName) + " " + orEmpty(familyName)).strip();
        }
    }
}
