package no.individuellplan.web.acting;

import java.time.LocalDate;

/** One whom the person has named as next of kin. @param agreed the kin has said yes too */
public record KinLine(String id, String name, String relation, boolean agreed, LocalDate until) {}
