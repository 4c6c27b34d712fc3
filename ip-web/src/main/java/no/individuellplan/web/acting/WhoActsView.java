package no.individuellplan.web.acting;

import java.util.Arrays;
import java.util.List;
import no.individuellplan.web.look.Form;

/**
 * Who may act for a person.
 *
 * @param base the address everything on the page lies under
 * @param name whose page it is
 * @param standing what has been written in and stands; what is over comes after
 * @param alone where one parent's answer is enough
 * @param adult whether the person is 18
 * @param competence what the person has been found not to decide alone, and until when
 */
public record WhoActsView(
        String base,
        String name,
        List<ActsLine> byRegister,
        List<ActsLine> standing,
        List<ActsLine> over,
        List<KinLine> kin,
        List<CompetenceLine> competence,
        List<AloneLine> alone,
        boolean adult,
        Form form) {

    /** What somebody at work may write in, and where: no care of an adult. */
    public List<WrittenIn> forms() {
        return Arrays.stream(WrittenIn.values())
                .filter(one -> !adult || !one.forChildren())
                .toList();
    }
}
