package no.individuellplan.integration.format.apprec;

import static no.individuellplan.integration.format.xml.XmlText.legal;
import static no.individuellplan.integration.format.xml.XmlText.orEmpty;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.individuellplan.integration.format.msghead.Address;
import no.individuellplan.integration.format.msghead.Identifier;
import no.individuellplan.integration.format.msghead.Party;
import no.individuellplan.integration.format.xml.CodeXml;

/** Between the address of an envelope and that of a receipt: Organisation is Inst, its units Dept, its person HCPerson. */
final class HcpMapping {

    private HcpMapping() {}

    static Address read(HcpXml xml) {
        if (xml.institution == null) {
            HcpXml.UnitXml alone = xml.professional == null ? new HcpXml.UnitXml() : xml.professional;
            return new Address(party(alone), List.of(), Optional.empty());
        }
        HcpXml.InstXml inst = xml.institution;
        return new Address(
                new Party(orEmpty(inst.name), ids(inst.id, inst.type, inst.others)),
                inst.departments.stream().map(HcpMapping::party).toList(),
                inst.persons.stream().map(HcpMapping::party).findFirst());
    }

    static HcpXml write(Address address) {
        HcpXml.UnitXml organisation = unit(address.organisation());
        HcpXml.InstXml inst = new HcpXml.InstXml();
        inst.name = organisation.name;
        inst.id = organisation.id;
        inst.type = organisation.type;
        inst.others = organisation.others;
        inst.departments = address.units().stream().map(HcpMapping::unit).toList();
        inst.persons = address.person().stream().map(HcpMapping::unit).toList();
        HcpXml xml = new HcpXml();
        xml.institution = inst;
        return xml;
    }

    private static Party party(HcpXml.UnitXml xml) {
        return new Party(orEmpty(xml.name), ids(xml.id, xml.type, xml.others));
    }

    private static List<Identifier> ids(String id, CodeXml type, List<HcpXml.OtherIdXml> others) {
        Stream<Identifier> first =
                id == null ? Stream.empty() : Stream.of(new Identifier(orEmpty(id), CodeXml.read(type)));
        Stream<Identifier> rest =
                others.stream().map(other -> new Identifier(orEmpty(other.id), CodeXml.read(other.type)));
        return Stream.concat(first, rest).toList();
    }

    private static HcpXml.UnitXml unit(Party party) {
        HcpXml.UnitXml xml = new HcpXml.UnitXml();
        xml.name = legal(party.name());
        party.ids().stream().findFirst().ifPresent(main -> {
            xml.id = legal(main.id());
            xml.type = CodeXml.cs(main.type());
        });
        xml.others = party.ids().stream().skip(1).map(HcpMapping::other).toList();
        return xml;
    }

    private static HcpXml.OtherIdXml other(Identifier identifier) {
        HcpXml.OtherIdXml xml = new HcpXml.OtherIdXml();
        xml.id = legal(identifier.id());
        xml.type = CodeXml.cs(identifier.type());
        return xml;
    }
}
