package no.individuellplan.integration.format.msghead;

import static no.individuellplan.integration.format.xml.XmlText.orEmpty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.integration.format.xml.CodeXml;
import no.individuellplan.integration.format.xml.Times;

/** From binding to record. */
final class MsgInfoMapping {

    private MsgInfoMapping() {}

    static Head head(MsgInfoXml xml) {
        return new Head(
                CodeXml.read(xml.type),
                orEmpty(xml.version),
                orEmpty(xml.generated),
                orEmpty(xml.messageId),
                CodeXml.read(xml.processingStatus),
                Optional.ofNullable(xml.conversation)
                        .map(ref -> new Conversation(orEmpty(ref.parent), orEmpty(ref.conversation))),
                address(xml.sender),
                address(xml.receiver),
                recipients(xml.others),
                Optional.ofNullable(xml.patient).map(MsgInfoMapping::patient));
    }

    private static List<Recipient> recipients(List<MsgInfoXml.AddresseeXml> others) {
        return others.stream()
                .flatMap(other ->
                        address(other).map(address -> new Recipient(CodeXml.read(other.role), address)).stream())
                .toList();
    }

    private static Optional<Address> address(MsgInfoXml.AddresseeXml xml) {
        return Optional.ofNullable(xml).map(addressee -> addressee.organisation).map(MsgInfoMapping::address);
    }

    private static Address address(OrganisationXml first) {
        List<Party> units = new ArrayList<>();
        PersonXml person = first.person;
        for (OrganisationXml unit = first.unit; unit != null; unit = unit.unit) {
            units.add(party(unit));
            person = unit.person == null ? person : unit.person;
        }
        return new Address(party(first), units, Optional.ofNullable(person).map(MsgInfoMapping::person));
    }

    private static Party party(OrganisationXml xml) {
        return new Party(orEmpty(xml.name), IdentXml.read(xml.ids));
    }

    private static Party person(PersonXml xml) {
        String name = Stream.of(xml.givenName, xml.middleName, xml.familyName)
                .map(part -> orEmpty(part))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new Party(name, IdentXml.read(xml.ids));
    }

    private static Patient patient(PersonXml xml) {
        return new Patient(
                orEmpty(xml.familyName),
                orEmpty(xml.middleName),
                orEmpty(xml.givenName),
                Times.date(orEmpty(xml.birthDate)),
                CodeXml.read(xml.sex),
                IdentXml.read(xml.ids));
    }
}
